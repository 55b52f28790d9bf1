import { isMarkedAt } from '../glossary/levels.ts';
import type { Index } from '../glossary/open-index.ts';
import { firstMentions } from './first-mentions.ts';
import { type FoundTerm, identityOf } from './found-term.ts';
import type { TermBlock } from './read-terms.ts';
import type { TermSettings } from './term-settings.ts';

/**
 * What is marked of all that was found, block by block: what is hard enough, not known to the person, and the first mention in its section where only
 * first ones are wanted. Words of headings are never marked.
 */
export const termsToMark = (
  blocks: readonly TermBlock[],
  found: readonly (readonly FoundTerm[])[],
  settings: TermSettings,
  index: Pick<Index, 'hardness'>,
): FoundTerm[][] => {
  if (settings.mentions === 'none') return blocks.map(() => []);
  const wanted = blocks.map(({ isHeading }, i) => ({
    isHeading,
    matches: (found[i] ?? []).filter((term) => isWanted(term, settings, index)),
  }));
  if (settings.mentions === 'every') return wanted.map(({ isHeading, matches }) => (isHeading ? [] : matches));
  return firstMentions(wanted, identityOf);
};

/** Whether a term is marked for a person who chose so. A word in a sense few readers expect is marked at every level. */
export const isWanted = (
  { via, entry, parts }: FoundTerm,
  { level, known }: TermSettings,
  { hardness }: Pick<Index, 'hardness'>,
): boolean => {
  if (entry !== null && known.has(entry)) return false;
  if (via === 'sense') return true;
  if (parts.length > 0) return level !== 'fewer';
  return entry === null || isMarkedAt(hardness[entry] ?? 0, level);
};
