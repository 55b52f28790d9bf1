import type { Taken } from '../../core/article/account.ts';
import type { Article } from '../../core/article/article.ts';
import { isHealth } from '../../core/facts/is-health.ts';
import type { ArticleAnswer } from '../../core/messages.ts';
import { placedBlocks } from '../blocks.ts';
import { nameBios } from '../clean/bios.ts';
import { takeFacts } from '../clean/facts.ts';
import { afterChoosing, beforeChoosing } from '../clean/index.ts';
import { makeAbsolute, tieLinks } from '../clean/links.ts';
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
import { runPass } from './run-pass.ts';
import { isUnsure, runningText } from './running-text.ts';
import type { Seen } from './see.ts';

/** The first heading says the title again: the reader shows the title itself. */
const dropTitle = (root: Element, title: string): void => {
  const first = root.querySelector('h1, h2');
  if (first && fold(first.textContent ?? '').toLowerCase() === title.toLowerCase()) first.remove();
};

/** How an article is read. */
export interface ReadOptions {
  /** Take the whole text of the page when nothing looks like an article. */
  anyway: boolean;
  /** Which page of its article this is, from 1. */
  number?: number;
}

/**
 * Reads the article of a page that was seen.
 * @param seen its copy is changed in place
 */
export const articleOf = ({ copy, controls, url, base }: Seen, { anyway, number = 1 }: ReadOptions): ArticleAnswer => {
  numberPictures(copy);
  const pages = anyway ? null : findPages(copy, url, base);
  const whole = readPage(copy.body.cloneNode(true) as Element);
  const { types, ...facts } = readFacts({ page: copy, model: whole, controls, url });
  const lang = languageOf(copy);
  const dir = directionOf(copy);
  const taken: Taken[] = [];
  for (const pass of beforeChoosing) runPass(pass, copy.body, taken);
  makeAbsolute(copy.body, base);
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
