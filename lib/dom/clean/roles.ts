import { fold, hasTextAfter, linesOf, wordCount } from '../text.ts';
import { replaceTag } from './defuse.ts';
import type { Pass } from './pass.ts';

const warningHint = /(^|[\s_-])(warning|caution|danger|alert|emergency|admonition|callout-(warning|danger)|important)([\s_-]|$)/i;
const warningLine =
  /^(warning|caution|danger|important safety|emergency|when to (call|get|seek|see|go|contact)\b|get (help|medical help|emergency)|call (9-?1-?1|999|112|000|your (doctor|care team|clinic))|seek (medical|emergency|immediate)|go to (the )?(emergency|nearest))/i;
/** What a box about a medicine says. Only a box that calls itself an alert is kept for it. */
const doseLine = /\b(doses?|dosage|overdose|\d+ ?(mg|mcg|micrograms?|ml))\b/i;
const bioLine =
  /^(about the authors?|author bio|[A-Z][\w’'. -]{2,40} (is|was) (a|an|the|our) .{0,60}\b(reporter|writer|correspondent|editor|journalist|author|freelance))/;
export const referenceHeading =
  /^(references?|bibliography|works cited|sources?|citations|notes|footnotes|literature cited|further reading)[:.]?$/i;

export const reviewedLine =
  /^(medically |clinically |fact[- ])?(reviewed|checked|approved) (by|on)\b|^medical review(er)?:|^(page )?last (reviewed|updated|modified)\b.{0,40}$/i;

const role = (element: Element, name: string): void => element.setAttribute('data-role', name);

/** A line that names who made a picture, at its start or at its end. */
const creditLine =
  /^\(?(photo(graph)?s?|images?|pictures?|illustrations?|credits?|foto|video|screenshot)( by| credit| courtesy( of)?)?\s?[:©|/]|^(getty images|shutterstock|istock|reuters|afp|ap photo|courtesy of \p{L}+)\b.{0,40}$|^©|\b(getty images|shutterstock|istock(photo)?|ap photo|afp|alamy|unsplash|pixabay)\b.{0,30}\)?$|\((image|photo|credit|picture|nasa|ap|reuters)\b[^)]{0,60}\)$|\|\s?(getty|ap|reuters|bloomberg|afp)[^|]{0,30}$/iu;
const captionHint = /(^|[\s_-])(caption|wp-caption-text|credit|photo-credit|image-credit|cutline)([\s_-]|$)/i;
/** Lines about how the article was made. */
const makingLine =
  /^\(?(additional |with )?(reporting|editing|writing|contributions?) by\b|\bcontributed (to this|reporting)|^(associated press|reuters|afp)( writers? .{0,200})?$|^source: .{0,60}$|^(this (post|article|story|page|site) (may|might) (contain|include)|we (may|might) (earn|receive)|.{0,40}\bmay earn\b).{0,160}$|^(correction|editor[’']s note)\b.{0,20}$/i;
const contactLine =
  /\b(may|can) be reached (at|by)\b|^(follow|e-?mail|contact|reach) (him|her|them|me|\p{Lu}\p{L}+( \p{Lu}\p{L}+)?) (on|at|via|@)/iu;

/** Takes away everything by which Readability would judge a box before reading it. */
const unhint = (box: Element): void => {
  for (const element of [box, ...box.querySelectorAll('*')])
    for (const name of ['class', 'role', 'aria-hidden']) element.removeAttribute(name);
};

/** Boxes that say when to worry or to call are kept, whatever they are called: their class is dropped so that nothing else drops them. */
export const keepWarnings: Pass = {
  name: 'keep-warnings',
  run(root) {
    for (const box of root.querySelectorAll('div, section, aside, article, blockquote, table, ul')) {
      const hinted = warningHint.test(`${box.getAttribute('class') ?? ''} ${box.getAttribute('role') ?? ''}`);
      const lines = linesOf(box);
      if (lines.length === 0 || lines.length > 40) continue;
      const words = wordCount(lines.join(' '));
      if (words < 5 || words > 400) continue;
      if (!warningLine.test(lines[0] ?? '') && !(hinted && lines.some((line) => warningLine.test(line) || doseLine.test(line)))) continue;
      if (box.closest('nav, header, footer, [data-role]')) continue;
      // Readability takes every `aside` out and judges by class names; a warning must not hang on either.
      const kept = box.localName === 'aside' ? replaceTag(box, 'section') : box;
      unhint(kept);
      role(kept, 'warning');
    }
  },
};

const keyPointsLine =
  /^((key|main|fast|quick) (points?|takeaways?|facts?|messages?|findings?)|takeaways?|at a glance|in (brief|short)|highlights|what (you need|to) know|the bottom line|summary|overview)[:.]?$/i;

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

/** Boxes with the main points belong to the article, even where their class calls them a sidebar. */
export const keepKeyPoints: Pass = {
  name: 'keep-key-points',
  run(root) {
    for (const box of root.querySelectorAll('div, section, aside')) {
      const lines = linesOf(box);
      if (lines.length < 2 || lines.length > 20 || !keyPointsLine.test(lines[0] ?? '')) continue;
      if (wordCount(lines.join(' ')) > 300 || box.closest('nav, header, footer, [data-role]')) continue;
      unhint(box.localName === 'aside' ? replaceTag(box, 'section') : box);
    }
  },
};

/** Names what stands in the article but is not its running text: captions, references, reviewer lines, biographies, pull quotes. */
export const nameRoles: Pass = {
  name: 'roles',
  run(root) {
    for (const caption of root.querySelectorAll('figcaption, caption')) role(caption, 'caption');
    for (const box of root.querySelectorAll('p, div, span, small')) {
      if (box.closest('figure') && box.closest('figcaption') === null && box.querySelector('img') === null) role(box, 'caption');
    }
    for (const heading of root.querySelectorAll('h2, h3, h4, h5, h6, p, strong')) {
      if (!referenceHeading.test(fold(heading.textContent ?? ''))) continue;
      const next = heading.nextElementSibling;
      const list = next?.matches('ol, ul, dl') ? next : next?.querySelectorAll('ol, ul').length === 1 ? next.querySelector('ol, ul') : null;
      if (list) role(list, 'reference');
    }
    for (const list of root.querySelectorAll('ol, ul')) if (isNotes(list)) role(list, 'reference');
    for (const box of root.querySelectorAll('p, div, section, li')) {
      if (box.closest('[data-role]')) continue;
      const lines = linesOf(box);
      const words = wordCount(lines.join(' '));
      if (
        words <= 60 &&
        lines.length <= 2 &&
        (creditLine.test(lines.at(-1) ?? '') || (captionHint.test(box.getAttribute('class') ?? '') && words <= 80))
      )
        role(box, 'caption');
      else if (words <= 60 && lines.length === 1 && (makingLine.test(lines[0] ?? '') || contactLine.test(lines[0] ?? ''))) role(box, 'bio');
      else if (words <= 40 && reviewedLine.test(lines[0] ?? '')) role(box, 'reviewed');
      else if (words <= 120 && lines.length <= 4 && bioLine.test(lines[0] ?? '')) role(box, 'bio');
    }
    for (const quote of root.querySelectorAll('aside, blockquote'))
      if (!quote.closest('[data-role]') && isPullQuote(quote, root)) role(quote, 'aside');
  },
};

const backLink = /^[[(]?([↩↑⤴^]\ufe0e?|back( to (the )?text)?|return( to (the )?text)?)[\])]?$/i;

/** In a list of notes every item has a link back to its place in the text. */
const isNotes = (list: Element): boolean =>
  list.children.length > 0 &&
  [...list.children].every((item) =>
    [...item.querySelectorAll('a[href*="#"]')].some((link) => backLink.test(fold(link.textContent ?? ''))),
  );

/** A pull quote says again what a paragraph of the article says. */
const isPullQuote = (quote: Element, root: Element): boolean => {
  const said = fold(quote.textContent ?? '').replace(/[“”"]/g, '');
  if (said.length < 15 || said.length > 400) return false;
  return [...root.querySelectorAll('p')].some(
    (p) =>
      !quote.contains(p) &&
      fold(p.textContent ?? '')
        .replace(/[“”"]/g, '')
        .includes(said),
  );
};
