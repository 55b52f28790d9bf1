import { extract } from '../../lib/dom/extract/extract.ts';

/** Texts compared with neither white space nor soft hyphens: line breaks of markup do not count. */
const bare = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

/**
 * Every visible text node of a page, by rules of its own: not in script, style or template, not `hidden`, not hidden by inline style.
 * Deliberately not the code that ships.
 */
export const visibleTexts = (document: Document): string[] => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = bare(node.nodeValue ?? '');
    if (text === '') continue;
    let isVisible = true;
    for (let at = node.parentElement; at; at = at.parentElement) {
      const style = (at.getAttribute('style') ?? '').replace(/\s/g, '');
      if (/^(script|style|template|noscript|svg|math|iframe|object|audio|video|canvas|title)$/.test(at.localName)) isVisible = false;
      if (at.hasAttribute('hidden') || /display:none|visibility:hidden/i.test(style)) isVisible = false;
    }
    if (isVisible) found.push(text);
  }
  return found;
};

/** The text of markup, as it would be shown; `inert` is a document that loads nothing. */
const said = (html: string, inert: Document): string => {
  inert.body.innerHTML = html;
  return inert.body.textContent ?? '';
};

/**
 * The visible texts of a page that are neither in its article nor in what was left out: a piece with markup counts for what its markup
 * says, since that is what is put back.
 */
export const vanished = (document: Document): string[] => {
  const found = extract(document, { anyway: false });
  const answer = found.ok ? found : extract(document, { anyway: true });
  if (!answer.ok) return [];
  const inert = document.implementation.createHTMLDocument('');
  const { title, blocks, removals } = answer.article;
  const kept = bare(
    [title, ...blocks.map(({ text }) => text), ...removals.map(({ text, html }) => (html ? said(html, inert) : text))].join('\n'),
  );
  return visibleTexts(document).filter((text) => !kept.includes(text));
};
