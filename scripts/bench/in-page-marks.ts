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

/** What `show` measures, in milliseconds: from the markup of the article to its paint, with marks if they were asked for; finding the terms. */
export interface Shown {
  ms: number;
  finding: number;
  /** Marks by then, and in all. */
  early: number;
  all: number;
}

/**
 * Shows the article: its markup is parsed, put into the document and painted, with the words on the screen marked if that is asked for.
 * The terms are found before and are not in the time: the reader finds them in slices, beside the paint.
 */
export const show = async (withMarks: boolean): Promise<Shown> => {
  if (!article) throw new Error('setUp first');
  const slot = document.querySelector('main') as HTMLElement;
  const { marked, finding } = find(textOf(article.html), article.knowledge);
  const end = new AbortController();
  await frame();
  const from = performance.now();
  slot.append(textOf(article.html));
  if (withMarks) {
    const list = placedBlocks(slot).map((block, i) => ({ block, terms: marked[i] ?? [] }));
    drawTerms(list, (term, block) => `${block}.${term.start}`, end.signal);
  }
  const early = slot.querySelectorAll('.term[tabindex], a .term').length;
  await frame();
  const ms = performance.now() - from;
  end.abort();
  return { ms, finding, early, all: marked.flat().length };
};

const textOf = (html: string): Element =>
  document.adoptNode(new DOMParser().parseFromString(`<div class="text">${html}</div>`, 'text/html').body.firstElementChild as Element);

const find = (text: Element, knowledge: Knowledge) => {
  const blocks = placedBlocks(text).map(({ text: words, element }) => ({
    text: words,
    isHeading: /^H\d$/.test(element.tagName),
    lang: 'en',
  }));
  const from = performance.now();
  const marked = articleTerms(blocks, knowledge).toMark(defaultTermSettings);
  return { marked, finding: performance.now() - from };
};

/** Resolves when the next frame has been painted. */
const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
