import { type Index, openIndex } from '../../lib/core/glossary/open-index.ts';
import { readSenses } from '../../lib/core/senses/senses.ts';
import { articleTerms } from '../../lib/core/terms/article-terms.ts';
import type { Knowledge } from '../../lib/core/terms/read-terms.ts';
import { defaultTermSettings } from '../../lib/core/terms/term-settings.ts';
import { parseWordParts, type WordParts } from '../../lib/core/word-parts/word-parts.ts';
import { placedBlocks } from '../../lib/dom/blocks.ts';
import { drawTerms } from '../../lib/dom/marks/draw-terms.ts';

let article: { readonly html: string; readonly knowledge: Knowledge } | undefined;

/** Keeps the markup of an article and what is known of words, for `show`. */
export const setUp = (html: string, index: string, senses: unknown, parts: unknown): void => {
  const opened: Index = openIndex(Uint8Array.from(atob(index), (letter) => letter.charCodeAt(0)).buffer);
  let known: WordParts | undefined;
  const wordParts = (): WordParts => (known ??= parseWordParts(parts));
  article = { html, knowledge: { index: opened, senses: readSenses(senses, opened.stamp), parts: wordParts } };
};

/** What `show` measures, in milliseconds: until the article is laid out, with marks if they were asked for; what of it finding the terms takes. */
export interface Shown {
  ms: number;
  finding: number;
  /** Marks on the screen, and in all. */
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
  const { finding, all } = withMarks ? mark(slot, article.knowledge, end.signal) : { finding: 0, all: 0 };
  // Asking for a height makes the browser lay the page out.
  if (slot.offsetHeight === 0) throw new Error('nothing is shown');
  const ms = performance.now() - from;
  end.abort();
  return { ms, finding, early: new Set([...slot.querySelectorAll<HTMLElement>('.term')].map(({ dataset }) => dataset['term'])).size, all };
};

/** Finds the terms of what stands in `slot` and draws them as the reader does; gives how many are to be drawn in all. */
const mark = (slot: Element, knowledge: Knowledge, signal: AbortSignal): { finding: number; all: number } => {
  const blocks = placedBlocks(slot);
  const read = blocks.map(({ text, element }) => ({ text, isHeading: /^H\d$/.test(element.tagName), lang: 'en' }));
  const from = performance.now();
  const marked = articleTerms(read, knowledge).toMark(defaultTermSettings);
  const finding = performance.now() - from;
  const list = blocks.map((block, i) => ({ block, terms: marked[i] ?? [] }));
  drawTerms(list, (term, block) => `${block}.${term.start}`, signal);
  return { finding, all: marked.flat().length };
};
