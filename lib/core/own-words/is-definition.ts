import { empty, judging, kinds, more, noPhrase, ranking, saysNothing, sorts, telling, tellingAlone, wide, wideOpening } from './kinds.ts';

const article = "(?:an?|the|any|one of the|one of several|the body[’']s|your)";
const before =
  "(?:(?!(?:that|which|of|in|is|are|was|were|has|have|and then|for|to|with|who|when|the|a|an|not|by|caused|from|at|on|as|than|but|or so)\\b)[\\w'’“”-]+,? )";

/** A phrase whose head says the kind, and something further about it. Group 1 is all in front of the head, 2 the head, 3 what is further said. */
const withMore = new RegExp(`^((?:${article} )?${before}{0,6}?)((?:${kinds})(?:e?s)?)(?: \\([^)]*\\))? ((?:${more})\\b.*)$`, 'i');
/** A phrase that ends with its head: "a blood thinner". */
const bare = new RegExp(`^((?:${article} )?${before}{1,6}?)((?:${kinds})(?:e?s)?)$`, 'i');
const kindAlone = new RegExp(`^(?:${article} )?(?:${kinds})(?:e?s)?$`, 'i');
const sorted = new RegExp(`^(?:${article} )?${before}{0,4}?${sorts} .+$`, 'i');

const personal = /\b(?:i|we|he|she|my|our|his|her|him|us|me|himself|herself)\b/i;

/** Whether a phrase says what a thing is: a head that names its kind, and enough beside it to tell the thing from others. */
export const isDefinition = (phrase: string): boolean => {
  if (personal.test(phrase) || noPhrase.test(phrase) || (ranking.test(phrase) && !/\bin which\b/.test(phrase))) return false;
  if (sorted.test(phrase) || tellingAlone.test(phrase)) return true;
  const [, , head, further] = withMore.exec(phrase) ?? [];
  if (head && further) return !wide.test(head) || telling.test(further) || specific(phrase);
  return specific(phrase);
};

/** Whether a phrase begins like a definition and does not go on like one: "a disease doctors once doubted". */
export const isFalseDefinition = (phrase: string): boolean => wideOpening.test(phrase) && !isDefinition(phrase);

/** Whether nothing is said but the kind: "a protein". */
export const isBareKind = (phrase: string): boolean =>
  (kindAlone.test(phrase) || (bare.test(phrase) && !specific(phrase))) && saysNothing.test(phrase);

/** Whether a definition goes on behind its head: "a test that …". */
export const hasMore = (phrase: string): boolean => withMore.test(phrase) || sorted.test(phrase);

/** Whether a phrase without anything behind its head says enough in front of it. */
const specific = (phrase: string): boolean => {
  const [, front, head = ''] = bare.exec(phrase) ?? [];
  return (
    front !== undefined &&
    !empty.test(head) &&
    front
      .trim()
      .split(/ +/)
      .some((word) => !judging.test(word))
  );
};
