import { wordsKey } from '../facts/words-key.ts';
import type { Index } from '../glossary/open-index.ts';
import type { FoundTerm } from './found-term.ts';
import type { TermBlock } from './read-terms.ts';

/** Most marks in every 100 words of a section: with more of them a text is hard to read for the marks alone. */
const mostPer100 = 6;
/** In a shorter section (words) a few marks more do not tire. */
const shortest = 150;

/**
 * Takes the easiest marks out of each section that has too many. Words in a sense that few readers expect go last. By sections, so that what stands
 * further down, or comes with a further page, changes nothing above.
 * @param marked what is to be marked in each of `blocks`
 */
export const thinOut = (
  marked: readonly (readonly FoundTerm[])[],
  blocks: readonly TermBlock[],
  index: Pick<Index, 'hardness'>,
): FoundTerm[][] => {
  const dropped = new Set(sectionsOf(blocks).flatMap((section) => tooMany(section, marked, blocks, index)));
  return marked.map((terms) => terms.filter((term) => !dropped.has(term)));
};

/** The numbers of the blocks of each section. A heading starts one. */
const sectionsOf = (blocks: readonly TermBlock[]): number[][] => {
  const sections: number[][] = [[]];
  for (const [i, { isHeading }] of blocks.entries()) {
    if (isHeading) sections.push([]);
    sections.at(-1)?.push(i);
  }
  return sections;
};

const tooMany = (
  section: readonly number[],
  marked: readonly (readonly FoundTerm[])[],
  blocks: readonly TermBlock[],
  { hardness }: Pick<Index, 'hardness'>,
): FoundTerm[] => {
  const terms = section.flatMap((i) => marked[i] ?? []);
  const words = section.reduce((sum, i) => sum + wordsKey(blocks[i]?.text ?? '').split(' ').length, 0);
  const most = Math.floor((mostPer100 * words) / 100);
  if (words < shortest || terms.length <= most) return [];
  const hardnessOf = ({ via, entry }: FoundTerm): number => (via === 'sense' ? 255 : entry === null ? 0 : (hardness[entry] ?? 0));
  return terms.sort((a, b) => hardnessOf(b) - hardnessOf(a)).slice(most);
};
