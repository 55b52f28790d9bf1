import { formerId } from '../former-id.ts';
import { firstLineOf, linesOf, wordCount } from '../text.ts';
import { replaceTag } from './defuse.ts';
import type { Pass } from './pass.ts';
import { captionHint } from './roles.ts';

const warningHint = /(^|[\s_-])(warning|caution|danger|alert|emergency|admonition|callout-(warning|danger)|important)([\s_-]|$)/i;
const warningLine =
  /^(warning|caution|danger|important safety|emergency|when to (call|get|seek|see|go|contact)\b|get (help|medical help|emergency)|call (9-?1-?1|999|112|000|your (doctor|care team|clinic))|seek (medical|emergency|immediate)|go to (the )?(emergency|nearest))/i;
/** What a box about a medicine says. Only a box that calls itself an alert is kept for it. */
const doseLine = /\b(doses?|dosage|overdose|\d+ ?(mg|mcg|micrograms?|ml))\b/i;

/** Takes away everything by which Readability would judge a box before reading it. */
const unhint = (box: Element): void => {
  for (const element of [box, ...box.querySelectorAll('*')])
    for (const name of ['class', 'role', 'aria-hidden']) element.removeAttribute(name);
};

/** Whether a smaller box in this one begins with the same line: a column of boxes is not a warning because its first box is one. */
const holdsItsOwn = (box: Element, lines: readonly string[]): boolean =>
  [...box.querySelectorAll('div, section, aside')].some((inner) => {
    const within = linesOf(inner);
    return within[0] === lines[0] && within.length > 1 && within.length < lines.length;
  });

/** Boxes that say when to worry or to call are kept, whatever they are called: their class is dropped so that nothing else drops them. */
export const keepWarnings: Pass = {
  name: 'keep-warnings',
  run(root) {
    for (const box of root.querySelectorAll('div, section, aside, article, blockquote, table, ul')) {
      const hinted = warningHint.test(`${box.getAttribute('class') ?? ''} ${box.getAttribute('role') ?? ''}`);
      const beginsWithOne = warningLine.test(firstLineOf(box));
      if (!beginsWithOne && !hinted) continue;
      const lines = linesOf(box);
      if (lines.length === 0 || lines.length > 40) continue;
      const words = wordCount(lines.join(' '));
      if (words < 5 || words > 400) continue;
      if (!beginsWithOne && !lines.some((line) => warningLine.test(line) || doseLine.test(line))) continue;
      if (box.closest('nav, header, footer, [data-role]') || holdsItsOwn(box, lines)) continue;
      // Readability takes every `aside` out and judges by class names; a warning must not hang on either.
      const kept = box.localName === 'aside' ? replaceTag(box, 'section') : box;
      unhint(kept);
      kept.setAttribute('data-role', 'warning');
    }
  },
};

const keyPointsLine =
  /^((key|main|fast|quick) (points?|takeaways?|facts?|messages?|findings?)|takeaways?|at a glance|in (brief|short)|highlights|what (you need|to) know|the bottom line|summary|overview)[:.]?$/i;

/** Boxes with the main points belong to the article, even where their class calls them a sidebar. */
export const keepKeyPoints: Pass = {
  name: 'keep-key-points',
  run(root) {
    for (const box of root.querySelectorAll('div, section, aside')) {
      if (!keyPointsLine.test(firstLineOf(box))) continue;
      const lines = linesOf(box);
      if (lines.length < 2 || lines.length > 20) continue;
      if (wordCount(lines.join(' ')) > 300 || box.closest('nav, header, footer, [data-role]')) continue;
      unhint(box.localName === 'aside' ? replaceTag(box, 'section') : box);
    }
  },
};

const inline = 'span, sup, sub, a, em, strong, b, i, abbr, cite, q, small, mark, time';

/** Words inside a paragraph are never judged by their class: a citation in a span called "footers" is still part of the sentence. */
export const keepInline: Pass = {
  name: 'keep-inline',
  run(root) {
    for (const paragraph of root.querySelectorAll('p, dd, blockquote')) {
      for (const element of paragraph.querySelectorAll(inline)) {
        if (element.hasAttribute('class') && element.querySelector('div, p, ul, section') === null) element.removeAttribute('class');
      }
    }
  },
};

/** Longest heading that is surely one, in words. */
const longestHeading = 25;
/** Fewest words of a paragraph that is never judged by its class. */
const longParagraph = 25;

/**
 * Headings and long paragraphs are never judged by their class or id: `<h2 class="header-anchor">` and `<h2 id="related-conditions">` are
 * headings like others, yet Readability takes them for page headers and related links.
 */
export const keepHeadings: Pass = {
  name: 'keep-headings',
  run(root) {
    const plain = (element: Element): void => {
      element.removeAttribute('class');
      if (!element.id) return;
      element.setAttribute(formerId, element.id);
      element.removeAttribute('id');
    };
    for (const heading of root.querySelectorAll('h2, h3, h4, h5, h6')) {
      const words = wordCount(heading.textContent ?? '');
      if (words > 0 && words <= longestHeading) for (const element of [heading, ...heading.querySelectorAll(inline)]) plain(element);
    }
    for (const paragraph of root.querySelectorAll('p')) {
      if (!captionHint.test(paragraph.getAttribute('class') ?? '') && wordCount(paragraph.textContent ?? '') >= longParagraph)
        plain(paragraph);
    }
  },
};
