import type { Block, Role } from './block.ts';
import { audience } from './help-patterns.ts';
import { asksForHelp, leadsIntoList, namesEmergency, opensHelp, plain } from './says-help.ts';

/** A block of a passage, word for word. */
export interface Line {
  text: string;
  kind: 'heading' | 'paragraph' | 'item';
}

/** A stretch of an article that says when to get help. */
export interface Passage {
  /** The first line says it or is the heading of a section that does; the others are its list or its paragraphs. */
  lines: Line[];
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

const isItem = ({ role, text }: Block): boolean => role === 'item' || /^[•·▪●*-] ?\S/.test(text);

const begins = (blocks: readonly Block[], place: number): boolean => {
  const block = blocks[place];
  return block !== undefined && !apart.has(block.role) && (opensHelp(block, blocks[place + 1]) || asksForHelp(block.text));
};

/** The place of the last block, from `start` on, after which `goesOn` is true of no next one. */
const lastWhile = (blocks: readonly Block[], start: number, goesOn: (block: Block, place: number) => boolean): number => {
  let last = start;
  for (let next = blocks[last + 1]; next && goesOn(next, last + 1); next = blocks[last + 1]) last++;
  return last;
};

/** A warning is one box: what follows in it belongs together. */
const lastOfBox = (blocks: readonly Block[], start: number): number =>
  lastWhile(blocks, start, (next, place) => next.role === 'warning' && !opensHelp(next, blocks[place + 1]));

const lastOfSection = (blocks: readonly Block[], heading: number): number => {
  if (blocks[heading + 1]?.role === 'warning') return lastOfBox(blocks, heading);
  let paragraphs = 0;
  let last = heading;
  for (let i = heading + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (apart.has(block.role)) continue;
    if (block.role === 'heading') {
      if (begins(blocks, i) || !(last === heading || audience.test(plain(block.text)))) break;
    } else if (block.role === 'warning' && begins(blocks, i)) break;
    else if (!isItem(block) && ++paragraphs > mostParagraphs) break;
    last = i;
  }
  return last;
};

const lastOf = (blocks: readonly Block[], place: number): number => {
  const block = blocks[place] as Block;
  if (block.role === 'heading') return lastOfSection(blocks, place);
  if (block.role === 'warning') return lastOfBox(blocks, place);
  // Nothing says where the section of a line that only stands for a heading ends.
  if (opensHelp(block, blocks[place + 1]))
    return lastWhile(blocks, place, (next) => next.role !== 'heading' && !apart.has(next.role) && (isItem(next) || asksForHelp(next.text)));
  const leads = leadsIntoList(block.text) || /\b(?:these|following)\b/.test(block.text);
  return leads ? lastWhile(blocks, place, isItem) : place;
};

const linesOf = (blocks: readonly Block[], first: number, last: number): Line[] => {
  const lines: Line[] = [];
  let isListed = false;
  for (let i = first; i <= last; i++) {
    const block = blocks[i] as Block;
    if (apart.has(block.role)) continue;
    const { role, text } = block;
    const isHeading = role === 'heading' || (i === first && opensHelp(block, blocks[i + 1]));
    // In a warning every block has that role: what follows a line that leads into a list is its items, until one says it anew.
    if (leadsIntoList(text) || asksForHelp(text)) isListed = false;
    lines.push({ text, kind: isHeading ? 'heading' : isItem(block) || (role === 'warning' && isListed) ? 'item' : 'paragraph' });
    if (leadsIntoList(text)) isListed = true;
  }
  return lines;
};

/**
 * The passages of an article that say when to call or go for help, word for word and in order, none twice. It finds what the
 * patterns know, never "all".
 */
export const getHelp = (blocks: readonly Block[]): Passage[] => {
  const passages: Passage[] = [];
  const known = new Set<string>();
  for (let i = 0; i < blocks.length; i++) {
    if (!begins(blocks, i)) continue;
    const first = i;
    const last = lastOf(blocks, first);
    const lines = linesOf(blocks, first, last);
    const said = lines.map(({ text }) => text).join('\n');
    i = last;
    // A heading with nothing under it says nothing, unless it says it itself.
    if (known.has(plain(said)) || (lines.length === 1 && !asksForHelp(said))) continue;
    known.add(plain(said));
    passages.push({ lines, first, last, isEmergency: namesEmergency(said) });
  }
  return passages;
};
