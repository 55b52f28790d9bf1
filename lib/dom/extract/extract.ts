import type { Taken } from '../../core/article/account.ts';
import type { Article } from '../../core/article/article.ts';
import { isHealth } from '../../core/facts/is-health.ts';
import type { ArticleAnswer } from '../../core/messages.ts';
import { placedBlocks } from '../blocks.ts';
import { builtIn } from '../built-in.ts';
import { nameBios } from '../clean/bios.ts';
import { defuse } from '../clean/defuse.ts';
import { takeFacts } from '../clean/facts.ts';
import { afterChoosing, beforeChoosing } from '../clean/index.ts';
import { tieLinks } from '../clean/links.ts';
import { numberPictures, pictureNumber, takeEndPictures } from '../clean/pictures.ts';
import { plainMarkup } from '../clean/plain-markup.ts';
import { findReferences, restoreReferences } from '../clean/references.ts';
import { directionOf, languageOf } from '../facts/language.ts';
import { readFacts } from '../facts/read-facts.ts';
import { readPage } from '../page/page-model.ts';
import { fold, wordCount } from '../text.ts';
import { choose, wholePage } from './choose.ts';
import { findPages } from './find-pages.ts';
import { isArticle } from './is-article.ts';
import { leftOut } from './left-out.ts';
import { isWithinLimits } from './measure.ts';
import { runPass } from './run-pass.ts';
import { isUnsure, runningText } from './running-text.ts';

/** The first heading says the title again: the reader shows the title itself. */
const dropTitle = (root: Element, title: string): void => {
  const first = root.querySelector('h1, h2');
  if (first && fold(first.textContent ?? '').toLowerCase() === title.toLowerCase()) first.remove();
};

export interface ExtractOptions {
  /** Take the whole text of the page when nothing looks like an article. */
  anyway: boolean;
  /** Where the page is, for a document that was made from text and does not know it. */
  url?: string;
  /** Which page of its article this is, from 1. */
  number?: number;
}

/** What the links of a document made from text are relative to. */
const baseOf = (page: Document, url: string): string => {
  const stated = page.querySelector('base[href]')?.getAttribute('href');
  try {
    return stated ? new URL(stated, url).href : url;
  } catch {
    return url;
  }
};

/**
 * Reads the article of a page. The page is only read, never changed.
 */
export const extract = (page: Document, { anyway, url: given, number = 1 }: ExtractOptions): ArticleAnswer => {
  if (!isWithinLimits(page)) return { ok: false, failure: 'tooLarge' };
  const url = given ?? builtIn(page, 'URL');
  const base = given ? baseOf(page, given) : builtIn(page, 'baseURI');
  const { copy, controls } = defuse(page);
  // Shadow roots and frames are only counted once their content stands in the copy.
  if (!isWithinLimits(copy)) return { ok: false, failure: 'tooLarge' };
  numberPictures(copy);
  const pages = anyway ? null : findPages(copy, url, base);
  const whole = readPage(copy.body.cloneNode(true) as Element);
  const { types, ...facts } = readFacts({ page: copy, model: whole, controls, url });
  const lang = languageOf(copy);
  const dir = directionOf(copy);
  const taken: Taken[] = [];
  for (const pass of beforeChoosing) runPass(pass, copy.body, taken);
  const references = findReferences(copy.body);
  const running = runningText(whole);
  const chosen = anyway ? wholePage(copy) : choose(copy, running, taken);
  if (chosen === null) return { ok: false, failure: 'noArticle' };
  const title = facts.title || chosen.title;
  restoreReferences(chosen.root, references);
  for (const pass of afterChoosing) runPass(pass, chosen.root, taken);
  dropTitle(chosen.root, title);
  runPass(takeFacts({ ...facts, lang }), chosen.root, taken);
  runPass(nameBios(facts.byline), chosen.root, taken);
  runPass(takeEndPictures, chosen.root, taken);
  runPass(tieLinks(url, base, number), chosen.root, taken);
  const pictures = new Set([...chosen.root.querySelectorAll('img')].map(pictureNumber));
  runPass(plainMarkup, chosen.root, taken);
  const blocks = placedBlocks(chosen.root).map(({ role, text }) => ({ role, text: fold(text) }));
  if (!anyway && !isArticle(blocks)) return { ok: false, failure: 'noArticle' };
  if (wordCount(blocks.map((block) => block.text).join(' ')) === 0) return { ok: false, failure: 'noArticle' };
  const sources = blocks.filter(({ role }) => role === 'reference').map(({ text }) => text);
  const shown = [{ text: title, index: -1 }, ...blocks.map(({ text }, index) => ({ text, index }))];
  const article: Article = {
    url,
    ...facts,
    title,
    lang: lang ?? chosen.lang,
    dir,
    isHealth: isHealth({ title, texts: blocks.map(({ text }) => text), types }),
    sources: sources.length > 0 ? sources : null,
    html: chosen.root.innerHTML,
    blocks,
    removals: leftOut({ page: whole, shown, pictures, taken, controls, address: { url, base, number } }),
    pages,
    isUnsure:
      !anyway &&
      isUnsure(
        running,
        shown.map(({ text }) => text),
      ),
  };
  return { ok: true, article };
};
