import type { Block, Role } from './block.ts';
import {
  asks,
  audience,
  emergency,
  headings,
  headingsIfSaid,
  headingsNever,
  hint,
  leadsIn,
  never,
  standsForHeading,
} from './help-patterns.ts';

/** A stretch of an article that says when to get help, word for word. */
export interface Passage {
  /** Its blocks' texts. The first says it or is the heading of a section that does; the others are its list or its paragraphs. */
  lines: string[];
  /** Places of its first and last block. */
  first: number;
  last: number;
  /** Whether it names an emergency number, service or place. */
  isEmergency: boolean;
}

/** Blocks that are about the article or its sources, not part of what it tells the reader. */
const apart: ReadonlySet<Role> = new Set(['reference', 'bio', 'caption', 'reviewed']);

/** Most paragraphs that belong to a heading; lists under it are taken whole. */
const mostParagraphs = 4;
/** Longest heading, in words. */
const longestHeading = 20;

const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

const sentences = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());

const saysIt = (sentence: string): boolean =>
  !never.some((pattern) => pattern.test(sentence)) &&
  asks.some(({ says, and, unless }) => says.test(sentence) && (!and || and.test(sentence)) && !unless?.test(sentence));

/** Whether a text tells its reader to get help. */
const asksForHelp = (text: string): boolean => hint.test(text) && sentences(text).some((sentence) => saysIt(plain(sentence)));

/** Whether a block is the heading of a section about getting help, or a short line that stands for one. */
const isHeadingOfHelp = ({ role, text }: Block, next: Block | undefined): boolean => {
  const said = plain(text);
  if (said.split(' ').length > longestHeading || (role !== 'heading' && !standsForHeading.test(said))) return false;
  if (headingsNever.test(said)) return false;
  const fits = (pattern: RegExp): boolean => pattern.test(said);
  return headings.some(fits) || (headingsIfSaid.some(fits) && next !== undefined && !apart.has(next.role) && asksForHelp(next.text));
};

const isItem = ({ role, text }: Block): boolean => role === 'item' || /^[•·▪●*-] ?\S/.test(text);

const startsBox = (blocks: readonly Block[], place: number): boolean => blocks[place]?.role === 'warning' && startsPassage(blocks, place);

/** The place of the last block that belongs to the section a heading opens. */
const endOfSection = (blocks: readonly Block[], heading: number): number => {
  let paragraphs = 0;
  let last = heading;
  for (let i = heading + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (apart.has(block.role)) continue;
    if (block.role === 'heading') {
      if (startsPassage(blocks, i) || !(last === heading || audience.test(plain(block.text)))) break;
    } else if (startsBox(blocks, i) || (!isItem(block) && ++paragraphs > mostParagraphs)) break;
    last = i;
  }
  return last;
};

/** The same for a short line that stands for a heading: what follows must be a list or say it itself. */
const endOfLines = (blocks: readonly Block[], start: number): number => {
  let last = start;
  while (last + 1 < blocks.length) {
    const next = blocks[last + 1] as Block;
    if (next.role === 'heading' || apart.has(next.role) || !(isItem(next) || asksForHelp(next.text))) break;
    last++;
  }
  return last;
};

const endOf = (blocks: readonly Block[], start: number, goesOn: (block: Block, next: Block | undefined) => boolean): number => {
  let last = start;
  while (last + 1 < blocks.length && goesOn(blocks[last + 1] as Block, blocks[last + 2])) last++;
  return last;
};

const startsPassage = (blocks: readonly Block[], place: number): boolean => {
  const block = blocks[place] as Block;
  return !apart.has(block.role) && (isHeadingOfHelp(block, blocks[place + 1]) || asksForHelp(block.text));
};

const lastOf = (blocks: readonly Block[], place: number): number => {
  const block = blocks[place] as Block;
  const { role, text } = block;
  if (role === 'heading') return endOfSection(blocks, place);
  // A warning is one box: what follows in it belongs together.
  if (role === 'warning') return endOf(blocks, place, (next, after) => next.role === 'warning' && !isHeadingOfHelp(next, after));
  if (isHeadingOfHelp(block, blocks[place + 1])) return endOfLines(blocks, place);
  const next = blocks[place + 1];
  const leads = leadsIn.test(plain(text)) || /\b(?:these|following)\b/.test(text);
  return leads && next && isItem(next) ? endOf(blocks, place, isItem) : place;
};

/**
 * The passages of an article that say when to call or go for help, word for word and in order, none twice. It finds what the
 * patterns know, never "all".
 */
export const getHelp = (blocks: readonly Block[]): Passage[] => {
  const passages: Passage[] = [];
  const known = new Set<string>();
  for (let i = 0; i < blocks.length; i++) {
    if (!startsPassage(blocks, i)) continue;
    const last = lastOf(blocks, i);
    const lines = blocks
      .slice(i, last + 1)
      .filter(({ role }) => !apart.has(role))
      .map(({ text }) => text);
    const said = plain(lines.join('\n'));
    if (!known.has(said)) passages.push({ lines, first: i, last, isEmergency: emergency.test(said) });
    known.add(said);
    i = last;
  }
  return passages;
};
