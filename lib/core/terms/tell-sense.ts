import type { Match } from '../glossary/entry.ts';
import type { Index } from '../glossary/open-index.ts';
import { articleSays } from '../senses/article-says.ts';
import { chooseSense, senseOfArticle } from '../senses/choose-sense.ts';
import { type ContextWord, contextOf, type KnownWord } from '../senses/context.ts';
import { isInitials } from '../senses/initials.ts';
import { senseKey } from '../senses/sense-key.ts';
import type { Sense, Senses } from '../senses/senses.ts';
import { type FoundTerm, foundTerm, type Meaning } from './found-term.ts';

/** A block's text and what the index found in it. */
export interface MatchedBlock {
  readonly text: string;
  readonly matches: readonly Match[];
}

/** What a mention means by the words around it, as `chooseSense` gives it. */
type Told = Sense | readonly Sense[] | null;

/**
 * Tells what the words of several senses mean in each block: a function from a match by `sense` to a found term, or `null` where it is an everyday word.
 * An abbreviation that nothing near explains means what its other mentions mean, if they all mean the same (one sense per discourse: Gale, Church and
 * Yarowsky 1992), else what the article as a whole speaks for. The words around a match are read when the first such match of a block is asked for.
 */
export const senseTeller = (
  blocks: readonly MatchedBlock[],
  senses: Senses,
  index: Index,
): ((block: number, match: Match) => FoundTerm | null) => {
  const wordsAlone = new Map<string, KnownWord>();
  const contextAt = remembered((block: number): readonly ContextWord[] => {
    const { text = '', matches = [] } = blocks[block] ?? {};
    return contextOf(text, matches, senses, index, wordsAlone);
  });
  const isTopic = articleSays(() => blocks.map((_, block) => contextAt(block)));
  const textOf = (block: number, { start, end }: Match): string => blocks[block]?.text.slice(start, end) ?? '';

  const isAuthor = (block: number, { start, end }: Match): boolean => isInitials(blocks[block]?.text ?? '', start, end);

  const byWords = (row: readonly Sense[], isAbbreviation: boolean, block: number, { start, end }: Match): Told => {
    const words = contextAt(block);
    const first = words.findIndex((word) => word.end > start);
    const last = words.findLastIndex((word) => word.start < end);
    return chooseSense(row, { words, first, last, isTopic }, isAbbreviation);
  };

  /** What the other mentions of an abbreviation mean, where some are told and all of these alike. */
  const byMentions = remembered((key: string): Sense | null => {
    const row = senses.rows.get(key)?.() ?? [];
    const told = blocks.flatMap(({ matches }, block) =>
      matches
        .filter((match) => match.via === 'sense' && keyOf(textOf(block, match), senses)[0] === key && !isAuthor(block, match))
        .map((match) => byWords(row, true, block, match)),
    );
    const [one = null, ...others] = told.filter((mention) => mention === null || !Array.isArray(mention));
    return one !== null && others.every((other) => other === one) ? (one as Sense) : null;
  });

  return (block, match) => {
    const { start, end, via } = match;
    const [key, isAbbreviation] = keyOf(textOf(block, match), senses);
    const row = senses.rows.get(key)?.();
    if (!row || (isAbbreviation && isAuthor(block, match))) return null;
    const told = byWords(row, isAbbreviation, block, match);
    if (told === null) return null;
    const sense = 'cues' in told ? told : (byMentions(key) ?? senseOfArticle(told, isTopic));
    if (sense === null) return foundTerm({ start, end, via, couldMean: meaningsOf(worthTelling(told as readonly Sense[])) });
    if (sense.isPlain) return null;
    // "FEV1" is no abbreviation to the matcher, for its figure, but what it stands for is all there is to show.
    return foundTerm({ start, end, via, entry: sense.entry, expansion: isAbbreviation || sense.entry === null ? sense.stands : null });
  };
};

const remembered = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as V;
  };
};

/**
 * Which of the senses that nothing tells apart are told. Of several medical ones no everyday one is: it would only lengthen the list. Beside a
 * single medical one it stays, or the list would be a guess.
 */
const worthTelling = (open: readonly Sense[]): readonly Sense[] => {
  const medical = open.filter(({ isPlain }) => !isPlain);
  return medical.length > 1 ? medical : open;
};

const meaningsOf = (listed: readonly Sense[]): Meaning[] => listed.map(({ entry, stands }) => ({ entry, stands }));

/** All that a printed form may mean, everyday senses too; none for a form of one sense. */
export const sensesOf = (text: string, senses: Senses): readonly Meaning[] => meaningsOf(senses.rows.get(keyOf(text, senses)[0])?.() ?? []);

/** The key of the row for a printed form, a possessive 's set aside, and whether it is an abbreviation's. */
const keyOf = (text: string, { rows }: Senses): [key: string, isAbbreviation: boolean] => {
  const bare = text.replace(/['’]s$/, '');
  const printed = [text, bare].map((words) => `=${words}`).find((key) => rows.has(key));
  if (printed !== undefined) return [printed, true];
  const folded = senseKey(text.toLowerCase());
  return [rows.has(folded) ? folded : senseKey(bare.toLowerCase()), false];
};
