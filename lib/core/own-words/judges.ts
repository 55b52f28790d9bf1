import { either } from './either.ts';
import { bodyParts } from './everyday-words.ts';
import { contentWords, hardness, isEveryday } from './hardness.ts';
import { hasMore, isBareKind, isDefinition, isFalseDefinition } from './is-definition.ts';
import { article, relative } from './link-words.ts';

/** What a pattern asks of the words it found: whether they explain the term. */
export type Judge = (phrase: string, term: string) => boolean;

/** Terms that are done to a part of the body, or happen in one: "biopsy (liver)" only says where. */
const hasPlace = new RegExp(
  `(?:${either`
  opsy uria emia algia pathy osis pnea rrhea megaly plasty plegia scopy graphy gram ectomy otomy metry itis oma scan mri ultrasound
  x-ray surgery cancer tumou?r pain infection imaging therapy radiation
`})s?$`,
  'i',
);

const saysOnlyWhere: Judge = (phrase, term) =>
  !/ (?:in|of|on|from|inside|under) /.test(phrase) &&
  contentWords(phrase).every((word) => bodyParts.has(word.replace(/s$/, ''))) &&
  hasPlace.test(term);

/** "deep vein thrombosis" of "DVT": longer, not plainer. */
export const isExpansion: Judge = (phrase, term) => {
  if (!/^\p{Lu}[\p{L}\p{N}-]*[\p{Lu}\p{N}]s?$/u.test(term)) return false;
  const words = phrase.trim().split(/[\s-]+/);
  const initials = words.map((word) => word[0] ?? '').join('');
  const letters = term.replace(/s$|\d|-/g, '').toLowerCase();
  return (
    words.length >= 2 &&
    (initials.toLowerCase().endsWith(letters) || (words[0]?.[0]?.toLowerCase() === letters[0] && words.length <= letters.length + 2))
  );
};

/** A few words, plainer than the term: "high blood pressure". */
export const isPlainName: Judge = (phrase, term) => {
  const words = contentWords(phrase);
  if (words.length === 0 || words.length > 7 || saysOnlyWhere(phrase, term) || isFalseDefinition(phrase)) return false;
  const ofPhrase = hardness(phrase);
  const ofTerm = hardness(term);
  // One word that is not known may be a name, a place or another term.
  if (words.length === 1 && !isEveryday(words[0] as string))
    return ofTerm >= 1.5 && ofPhrase < 2 && !/\p{Lu}|ine$|ate$|mab$/u.test(phrase) && phrase.length <= 8;
  return ofPhrase < ofTerm && ofPhrase <= 1;
};

/** Longer words in brackets: plain ones, in the order of a phrase and not of a list. */
const isPlainPhrase: Judge = (phrase) =>
  contentWords(phrase).length >= 3 && hardness(phrase) <= 0.75 && /\b(?:of|that|which|in|to|the|an?|when|with|from|by|for)\b/.test(phrase);

/** For a name of which the author says that it is the usual one. */
export const isNotHarder: Judge = (phrase, term) =>
  isPlainName(phrase, term) ||
  (contentWords(phrase).length <= 4 && hardness(phrase) <= Math.min(1, hardness(term)) && !/^\p{Lu}/u.test(phrase));
/** For two names of which either could be the term: the plainer one must be much plainer. */
export const isMuchPlainer: Judge = (phrase, term) => isPlainName(phrase, term) && hardness(term) - hardness(phrase) >= 1;
/** A name that says more than the kind: not "a protein called albumin". */
export const isNameNotKind: Judge = (phrase, term) => isDefinition(phrase) || (isPlainName(phrase, term) && !isBareKind(phrase));
/** Behind "or" one word may be another thing to choose: it must stand for one hard word. */
export const isNameAfterOr: Judge = (phrase, term) =>
  isPlainName(phrase, term) && (contentWords(phrase).length > 1 || (!/\s/.test(term) && hardness(term) > hardness(phrase)));
/** Behind "is the term for". */
export const isNotHarderOrKind: Judge = (phrase, term) => isDefinition(phrase) || isNotHarder(phrase, term) || /^[a-z]+ing\b/.test(phrase);
/** A name of a word, not of letters: in front of letters in brackets stands what they are short for. */
export const isNameOfWord: Judge = (phrase, term) => !/^[\p{Lu}\p{N}-]{2,}s?$/u.test(term) && isPlainName(phrase, term);
/** A definition in everyday words. */
export const isPlainKind: Judge = (phrase) => isKindAndMore(phrase, '') && hardness(phrase) <= 0.4;
/** A definition between commas that is no item of a list. */
export const isSetOff: Judge = (phrase) => isKindAndMore(phrase, '') && (article.test(phrase) || relative.test(phrase));
/** A definition that goes on behind its head. */
export const isKindAndMore: Judge = (phrase) => isDefinition(phrase) && hasMore(phrase);
/** A definition. */
export const isKind: Judge = (phrase) => isDefinition(phrase);
/** A definition or a plainer name. */
export const isKindOrName: Judge = (phrase, term) => isDefinition(phrase) || isPlainName(phrase, term);
/** A whole statement: "the company has tested this". */
const isWhole =
  /^(?:(?!(?:that|which|who|where|when|because)\b)[\w’'-]+ )*?(?:was|were|is|are|had|has|have|did|does|will|should|must|can|may|could|would)\b/i;

/** What an author puts in brackets, or sets off with "that is". */
export const isGloss: Judge = (phrase, term) => isKindOrName(phrase, term) || (isPlainPhrase(phrase, term) && !isWhole.test(phrase));

/** The endings of words for a quality: "benign", "chronic". */
const quality = /(?:ic|al|ous|[ae]nt|ed|ive|ary|ile|ign|ute|blind|able|ible)$/i;
/** What follows for the reader is not what a word means: "diabetes, which means he has to check his feet". */
const follows = new RegExp(
  `\\b(?:${either`
  he she we they_must i my our his her (?:you|they|we|\w+s)_should must ha(?:s|ve)_to needs?_to will won['’]t more_likely at_risk
  can_expect may_need sisters? patients participants volunteers researchers
`})\\b`,
  'i',
);

/** Beginnings of statements about the body and not about the person. */
const subjects = new RegExp(
  `^(?:${either`
  the your there_(?:is|are|was|were) an? one both it_(?:is|does|can) some neither no breathing gluten blood food fluid cells doctors
  people stomach air nerves muscles bones parts part too having not
`})\\b.* `,
  'i',
);

/** A person's body is anybody's: "his body cannot fight germs". */
const ownBody = /\b(?:his|her|my|our) (?=(?:body|immune|heart|lungs|cells|blood|bones|brain|muscles|nerves)\b)/gi;

/** A statement that says what a quality is, or what happens in an illness. */
export const isStatement: Judge = (phrase, term) => {
  if (follows.test(phrase.replace(ownBody, 'the ')) || contentWords(phrase).length === 0) return false;
  if (quality.test(term)) return true;
  return isDefinition(phrase) || subjects.test(phrase);
};

/** Verbs of a statement. */
const states = new RegExp(
  `\\b(?:${either`
  is are was were cannot can(?:['’]t)? does do did has have knew stops? becomes? gets? turns? makes? loses? happens? fails? forms?
  grows?
`})\\b`,
  'i',
);
/** For "which means", where a phrase may only say what comes of it: "oxygen, which means a tank in the room". */
export const isMeant: Judge = (phrase, term) =>
  isStatement(phrase, term) && (quality.test(term) || isDefinition(phrase) || states.test(phrase));

/** Beginnings of what a noun means. */
const meanings = new RegExp(
  `^(?:${either`
  how when what whether having taking there_(?:is|are) your_\w+_(?:is|are|cannot|can['’]t|does|do|has|have|makes?|stops?)
  the_\w+ing_(?:\w+_)?of any not that deciding thinking
`})\\b`,
  'i',
);

/** What stands behind "means" or "refers to". */
export const isMeaning: Judge = (phrase, term) => {
  if (follows.test(phrase) || /^(?:more|fewer|less|you(?! (?:get|have|feel))|losing|lying|getting|regular|change)\b/i.test(phrase))
    return false;
  return quality.test(term) ? contentWords(phrase).length > 0 : isDefinition(phrase) || meanings.test(phrase);
};

/** Everything that stands beside the word and is said of it as a word. */
export const isAnything: Judge = (phrase) => contentWords(phrase).length > 0;
