import { isMarkedAt, type Level } from '../glossary/levels.ts';
import { matchText } from '../glossary/match.ts';
import type { Index } from '../glossary/open-index.ts';
import type { Senses } from '../senses/senses.ts';
import { firstMentions } from './first-mentions.ts';
import { type FoundTerm, identityOf } from './found-term.ts';
import { senseTeller } from './tell-sense.ts';

/** A block as the engine sees it: its text, and whether it starts a section. */
export interface TermBlock {
  readonly text: string;
  readonly isHeading: boolean;
}

/** What the engine knows. */
export interface Knowledge {
  readonly index: Index;
  readonly senses: Senses;
}

/** Every mention in each block of what is hard enough for the level. */
export const everyMention = (blocks: readonly TermBlock[], { index, senses }: Knowledge, level: Level): FoundTerm[][] => {
  const matched = blocks.map(({ text }) => ({ text, matches: matchText(text, index) }));
  const tell = senseTeller(matched, senses, index);
  return matched.map(({ matches }, block) =>
    matches.flatMap((match): FoundTerm[] => {
      if (match.via === 'sense') {
        const told = tell(block, match);
        return told ? [told] : [];
      }
      const { start, end, via, entries } = match;
      const [entry] = entries;
      if (entry === undefined || !isMarkedAt(index.hardness[entry] ?? 0, level)) return [];
      return [{ start, end, via, entry, expansion: null, couldMean: [] }];
    }),
  );
};

/** What the reader marks: of every mention, the first in each section. */
export const termsToMark = (blocks: readonly TermBlock[], knowledge: Knowledge, level: Level): FoundTerm[][] => {
  const all = everyMention(blocks, knowledge, level);
  return firstMentions(
    blocks.map(({ isHeading }, i) => ({ isHeading, matches: all[i] ?? [] })),
    identityOf,
  );
};
