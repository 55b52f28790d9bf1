import type { Block } from './block.ts';
import { asks, emergency, headings, headingsIfSaid, headingsNever, hint, leadsIn, never, standsForHeading } from './help-patterns.ts';

/** Longest heading, in words. */
const longestHeading = 20;

/** A text as the patterns expect it. */
export const plain = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

// Split before it is lowered: a small letter does not begin a sentence.
const sentences = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => plain(segment));

const saysIt = (sentence: string): boolean =>
  !never.some((pattern) => pattern.test(sentence)) &&
  asks.some(({ says, and, unless }) => says.test(sentence) && (!and || and.test(sentence)) && !unless?.test(sentence));

/** Whether a text tells its reader to get help. */
export const asksForHelp = (text: string): boolean => hint.test(text) && sentences(text).some(saysIt);

/**
 * Whether a block is the heading of a section about getting help, or a short line that stands for one.
 * @param next the block after it
 */
export const opensHelp = ({ role, text }: Block, next: Block | undefined): boolean => {
  const said = plain(text);
  // A list of contents names the section too: an item is no heading.
  if (said.split(' ').length > longestHeading || role === 'item') return false;
  if ((role !== 'heading' && !standsForHeading.test(said)) || headingsNever.test(said)) return false;
  const fits = (pattern: RegExp): boolean => pattern.test(said);
  return headings.some(fits) || (headingsIfSaid.some(fits) && next !== undefined && asksForHelp(next.text));
};

/** Whether a line leads into the list after it. */
export const leadsIntoList = (text: string): boolean => leadsIn.test(plain(text));

/** Whether a text names an emergency number, service or place. */
export const namesEmergency = (text: string): boolean => emergency.test(plain(text));
