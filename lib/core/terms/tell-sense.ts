import type { Match } from '../glossary/entry.ts';
import type { Index } from '../glossary/open-index.ts';
import { chooseSense } from '../senses/choose-sense.ts';
import { type ContextWord, contextOf, isStep } from '../senses/context.ts';
import type { Step } from '../senses/pattern.ts';
import { isInitials } from '../senses/initials.ts';
import { senseKey } from '../senses/sense-key.ts';
import type { Senses } from '../senses/senses.ts';
import { type FoundTerm, foundTerm } from './found-term.ts';

/** A block's text and what the index found in it. */
export interface MatchedBlock {
  readonly text: string;
  readonly matches: readonly Match[];
}

/**
 * Tells what the words of several senses mean in each block: a function from a match by `sense` to a found term, or `null` where it is an everyday word.
 * The words around a match are read when the first such match of a block is asked for.
 */
export const senseTeller = (
  blocks: readonly MatchedBlock[],
  senses: Senses,
  index: Index,
): ((block: number, match: Match) => FoundTerm | null) => {
  const contexts = new Map<number, readonly ContextWord[]>();
  const contextAt = (block: number): readonly ContextWord[] => {
    const known = contexts.get(block);
    if (known) return known;
    const { text = '', matches = [] } = blocks[block] ?? {};
    const made = contextOf(text, matches, senses, index);
    contexts.set(block, made);
    return made;
  };
  const topics = new Map<Step, boolean>();
  const isTopic = (step: Step): boolean => {
    const known = topics.get(step) ?? blocks.some((_, block) => contextAt(block).some((word) => isStep(word, step)));
    topics.set(step, known);
    return known;
  };
  return (block, { start, end, via }) => {
    const { text: whole = '' } = blocks[block] ?? {};
    const text = whole.slice(start, end);
    const [key, isAbbreviation] = keyOf(text, senses);
    const row = senses.rows.get(key)?.();
    if (!row || (isAbbreviation && isInitials(whole, start, end))) return null;
    const words = contextAt(block);
    const first = words.findIndex((word) => word.end > start);
    const last = words.findLastIndex((word) => word.start < end);
    const sense = chooseSense(row, { words, first, last, isTopic }, isAbbreviation);
    if (sense === null) return null;
    // "FEV1" is no abbreviation to the matcher, for its figure, but what it stands for is all there is to show.
    if ('cues' in sense)
      return foundTerm({ start, end, via, entry: sense.entry, expansion: isAbbreviation || sense.entry === null ? sense.stands : null });
    return foundTerm({ start, end, via, couldMean: sense.map(({ entry, stands }) => ({ entry, stands })) });
  };
};

/** The key of the row for a printed form, a possessive 's set aside, and whether it is an abbreviation's. */
const keyOf = (text: string, { rows }: Senses): [key: string, isAbbreviation: boolean] => {
  const bare = text.replace(/['’]s$/, '');
  const printed = [text, bare].map((words) => `=${words}`).find((key) => rows.has(key));
  if (printed !== undefined) return [printed, true];
  const folded = senseKey(text.toLowerCase());
  return [rows.has(folded) ? folded : senseKey(bare.toLowerCase()), false];
};
