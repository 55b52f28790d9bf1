import { type Index, openIndex } from '../../lib/core/glossary/open-index.ts';
import { readSenses } from '../../lib/core/senses/senses.ts';
import { articleTerms } from '../../lib/core/terms/article-terms.ts';
import type { Knowledge } from '../../lib/core/terms/read-terms.ts';
import { parseWordParts } from '../../lib/core/word-parts/word-parts.ts';
import { placedBlocks } from '../../lib/dom/blocks.ts';
import { drawTerms } from '../../lib/dom/marks/draw-terms.ts';

let article: { readonly html: string; readonly knowledge: Knowledge } | undefined;

/** Keeps the markup of an article and what is known of words, for `show`. */
export const setUp = (html: string, index: string, senses: unknown, parts: unknown): void => {
  const opened: Index = openIndex(Uint8Array.from(atob(index), (letter) => letter.charCodeAt(0)).buffer);
  article = { html, knowledge: { index: opened, senses: readSenses(senses, opened.stamp), parts: parseWordParts(parts) } };
};

/** What `show` measures: milliseconds until the article is laid out, those of them that go into finding terms and drawing; marks by then and in all. */
export interface Shown {
  ms: number;
  marking: number;
  early: number;
  all: number;
}

/**
 * Shows the article: its markup is parsed, put into the document and laid out; its terms are found and those on the screen marked, if
 * asked for. Scripts of the page are off, so that nothing of it waits for a frame.
 */
export const show = (withMarks: boolean): Shown => {
  if (!article) throw new Error('setUp first');
  const view = document.defaultView as Window & typeof globalThis;
  const slot = document.querySelector('main') as HTMLElement;
  const end = new AbortController();
  const from = performance.now();
  const text = new view.DOMParser().parseFromString(`<div class="text">${article.html}</div>`, 'text/html').body
    .firstElementChild as Element;
  slot.append(document.adoptNode(text));
  const shown = performance.now();
  const all = withMarks ? mark(slot, end.signal) : 0;
  const marking = performance.now() - shown;
  // Asking for a height makes the browser lay the page out.
  if (slot.offsetHeight === 0) throw new Error('nothing is shown');
  const ms = performance.now() - from;
  end.abort();
  return { ms, marking, early: slot.querySelectorAll('[tabindex].term').length, all };
};

/** Finds the terms of what stands in `slot` and draws them as the reader does; gives how many are to be drawn in all. */
const mark = (slot: Element, signal: AbortSignal): number => {
  const blocks = placedBlocks(slot);
  const read = blocks.map(({ text, element }) => ({ text, isHeading: /^H\d$/.test(element.tagName), lang: 'en' }));
  const marked = articleTerms(read, article?.knowledge as Knowledge).toMark({ level: 'usual', mentions: 'first', known: new Set() });
  const list = blocks.map((block, i) => ({ block, terms: marked[i] ?? [] }));
  drawTerms(list, (term, block) => `${block}.${term.start}`, signal);
  return marked.flat().length;
};
