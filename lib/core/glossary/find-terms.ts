import type { Match } from './entry.ts';
import { firstMentions } from './first-mentions.ts';
import { isMarkedAt, type Level } from './levels.ts';
import { matchText } from './match.ts';
import type { Index } from './open-index.ts';

/** A block as the engine sees it: its text, and whether it starts a section. */
export interface TermBlock {
  text: string;
  isHeading: boolean;
}

/** Every mention in each block of an entry that is hard enough for the level. */
export const everyMention = (blocks: readonly TermBlock[], index: Index, level: Level): Match[][] =>
  blocks.map(({ text }) => matchText(text, index).filter(({ entries }) => isMarkedAt(index.hardness[entries[0] ?? 0] ?? 0, level)));

/** What the reader marks: of every mention, the first in each section. */
export const termsToMark = (blocks: readonly TermBlock[], index: Index, level: Level): Match[][] => {
  const all = everyMention(blocks, index, level);
  return firstMentions(blocks.map(({ isHeading }, i) => ({ isHeading, matches: all[i] ?? [] })));
};
