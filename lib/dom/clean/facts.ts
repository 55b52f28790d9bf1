import { datePattern } from '../../core/facts/days.ts';
import { eachName } from '../../core/facts/names.ts';
import { fold, linesOf, wordCount } from '../text.ts';
import type { Pass } from './pass.ts';

/** What is shown under the title already. */
export interface Shown {
  byline: string | null;
  reviewedBy: string | null;
  site: string | null;
}

const date = new RegExp(`${datePattern}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}`, 'gi');
const clock = /\b\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:[ECMP][SD]?T|GMT|UTC|BST|CET))?\b/gi;
const minutes = /\b\d{1,2}[ -]?min(?:ute)?s?(?: read)?\b/gi;
const linking =
  /\b(?:by|on|at|and|the|published|posted|updated|last|first|date|modified|edited|reviewed|medically|clinically|written|fact|checked|feature|article|news|staff|editor|writer|reporter|contributor|author|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|ago|hours?|days?)\b/gi;

/** Longest line that can be a line of facts, in words. */
const longest = 30;
/** How many lines at the head of an article are looked at. */
const headLines = 12;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a line says nothing but who wrote or reviewed the article, when and where. */
export const isFactsLine = (line: string, shown: Shown): boolean => {
  if (wordCount(line) > longest || wordCount(line) === 0) return false;
  let rest = line;
  for (const known of [shown.byline, shown.reviewedBy, shown.site, ...eachName(shown.byline ?? '')])
    if (known) rest = rest.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literally(known)}(?![\\p{L}\\p{N}])`, 'giu'), ' ');
  const named = rest !== line;
  rest = rest.replace(date, ' ◆ ').replace(clock, ' ').replace(minutes, ' ◆ ');
  const dated = rest.includes('◆');
  rest = rest.replace(linking, ' ').replace(/[◆\s|·•–—:;,.()&/-]+/g, '');
  return rest === '' && (named || dated);
};

/**
 * Takes the lines of facts off the head of the article: the reader shows author, reviewer and date under the title. Further down
 * such lines stay (an update note, a signature).
 */
export const takeFacts = (shown: Shown): Pass => ({
  name: 'facts',
  run(root, take) {
    let seen = 0;
    for (const element of [...root.querySelectorAll('p, div, span, time, address, ul, small, h2, h3, h4, h5, h6')]) {
      if (!root.contains(element)) continue;
      const text = fold(element.textContent ?? '');
      if (text === '') continue;
      if (wordCount(text) >= 20 && linesOf(element).some((line) => wordCount(line) >= 20 && !isFactsLine(line, shown))) {
        if (element.matches('p') || element.querySelector('p, div, ul, h2, h3') === null) return;
        continue;
      }
      if (++seen > headLines) return;
      if (isFactsLine(text, shown)) take(element, 'shown under the title');
    }
  },
});
