import { hasTextAfter, wordCount } from '../text.ts';
import type { Pass } from './pass.ts';

/** Longest heading, in words: a longer one is a note that only looks like one. */
const longestHeading = 12;

/** A heading with nothing under it is left over from something that was taken out. */
export const takeEndHeadings: Pass = {
  name: 'end-headings',
  run(root, take) {
    for (const heading of [...root.querySelectorAll('h2, h3, h4, h5, h6')].reverse()) {
      if (hasTextAfter(root, heading) || wordCount(heading.textContent ?? '') > longestHeading) return;
      take(heading, 'heading without text');
    }
  },
};
