import { Readability } from '@mozilla/readability';
import { account, type Taken } from '../../core/article/account.ts';
import type { Article } from '../../core/article/article.ts';
import type { Removal } from '../../core/article/removal.ts';
import type { ArticleAnswer } from '../../core/messages.ts';
import { placedBlocks } from '../blocks.ts';
import { builtIn } from '../built-in.ts';
import { defuse } from '../clean/defuse.ts';
import { takeFacts } from '../clean/facts.ts';
import { afterChoosing, beforeChoosing } from '../clean/index.ts';
import { tieLinks } from '../clean/links.ts';
import type { Pass, Take } from '../clean/pass.ts';
import { takeEndPictures } from '../clean/pictures.ts';
import { plainMarkup } from '../clean/plain-markup.ts';
import { prune } from '../clean/prune.ts';
import { findReferences, restoreReferences } from '../clean/references.ts';
import { type PageModel, readPage } from '../page/page-model.ts';
import { units } from '../page/units.ts';
import { fold, wordCount } from '../text.ts';
import { findPages } from './find-pages.ts';
import { isArticle } from './is-article.ts';
import { isWithinLimits } from './measure.ts';
import { cleanByline, readMetadata, titleOf } from './metadata.ts';
import { boxOf, holdsTooLittle, isUnsure, runningText } from './running-text.ts';

/** What Readability found, or the whole body when the person asked for the page anyway. */
interface Chosen {
  root: Element;
  title: string;
  byline: string | null;
  published: string | null;
  site: string | null;
  lang: string | null;
}

const runPass = (pass: Pass, root: Element, taken: Taken[]): void => {
  const take: Take = (element, reason, kind = 'clutter') => {
    taken.push({ pass: pass.name, reason, kind, lines: readPage(element).blocks.map(({ text }) => text) });
    element.remove();
  };
  pass.run(root, take);
};

/** Everything visible on the page that is not in the article: what passes took, what was never chosen, and the controls. */
const leftOut = (
  page: PageModel,
  shown: readonly { text: string; index: number }[],
  taken: readonly Taken[],
  controls: readonly string[],
): Removal[] => {
  const known = new Set(shown.map(({ text }) => text));
  const isLeft = page.blocks.map(({ text }) => !known.has(text));
  const dropped = controls.map((text): Removal => ({ pass: 'defuse', reason: 'control', kind: 'control', after: -1, text }));
  return [...account(units(page, isLeft), shown, taken), ...dropped];
};

const choose = (copy: Document): Chosen | null => {
  const found = new Readability<Element>(copy, { keepClasses: true, serializer: (node) => node as Element, charThreshold: 300 }).parse();
  if (!found?.content) return null;
  return {
    root: found.content,
    title: fold(found.title ?? ''),
    byline: found.byline ?? null,
    published: found.publishedTime ?? null,
    site: found.siteName ?? null,
    lang: found.lang ?? null,
  };
};

const textsOf = (chosen: Chosen | null): ReadonlySet<string> => new Set(chosen ? readPage(chosen.root).blocks.map(({ text }) => text) : []);

/** When the choice does not hold most of what the page says, the smallest box that does is taken instead, and its frame pruned. */
const chooseWider = (page: Document, chosen: Chosen | null, taken: Taken[]): Chosen | null => {
  for (const pass of beforeChoosing) runPass(pass, page.body, taken);
  const model = readPage(page.body);
  const running = runningText(model);
  if (running.length < 2) return null;
  const root = boxOf(model, running, 0.8);
  runPass(prune, root, taken);
  return chosen ? { ...chosen, root } : { root, title: fold(page.title), byline: null, published: null, site: null, lang: null };
};

const wholePage = (copy: Document): Chosen => {
  const root = copy.querySelector('main, [role="main"]') ?? copy.body;
  for (const part of root.querySelectorAll('nav, [role="navigation"], script, style')) part.remove();
  const title = fold(copy.querySelector('h1')?.textContent ?? '') || fold(copy.title);
  return { root, title, byline: null, published: null, site: null, lang: null };
};

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
  const stated = readMetadata(copy);
  const pages = anyway ? null : findPages(copy, url, base);
  const whole = readPage(copy.body.cloneNode(true) as Element);
  const untouched = copy.cloneNode(true) as Document;
  let taken: Taken[] = [];
  for (const pass of beforeChoosing) runPass(pass, copy.body, taken);
  const references = findReferences(copy.body);
  const headed = titleOf(copy, fold(copy.title));
  let chosen = anyway ? wholePage(copy) : choose(copy);
  const running = runningText(whole);
  if (!anyway && holdsTooLittle(running, textsOf(chosen))) {
    const again: Taken[] = [];
    const wider = chooseWider(untouched, chosen, again);
    if (wider) {
      chosen = wider;
      taken = again;
    }
  }
  if (chosen === null) return { ok: false, failure: 'noArticle' };
  const title = chosen.title === '' || chosen.title.toLowerCase().includes(headed.toLowerCase()) ? headed : chosen.title;
  restoreReferences(chosen.root, references);
  for (const pass of afterChoosing) runPass(pass, chosen.root, taken);
  dropTitle(chosen.root, title);
  const byline = stated.authors ?? cleanByline(chosen.byline) ?? stated.byline;
  const site = chosen.site ?? stated.site;
  runPass(takeFacts({ byline, reviewedBy: stated.reviewedBy, site }), chosen.root, taken);
  runPass(takeEndPictures, chosen.root, taken);
  runPass(tieLinks(url, base, number), chosen.root, taken);
  runPass(plainMarkup, chosen.root, taken);
  const blocks = placedBlocks(chosen.root).map(({ role, text }) => ({ role, text: fold(text) }));
  if (!anyway && !isArticle(blocks)) return { ok: false, failure: 'noArticle' };
  if (wordCount(blocks.map((block) => block.text).join(' ')) === 0) return { ok: false, failure: 'noArticle' };
  const sources = blocks.filter(({ role }) => role === 'reference').map(({ text }) => text);
  const shown = [{ text: title, index: -1 }, ...blocks.map(({ text }, index) => ({ text, index }))];
  const article: Article = {
    url,
    title,
    lang: stated.lang ?? chosen.lang,
    dir: stated.dir,
    byline,
    reviewedBy: stated.reviewedBy,
    published: chosen.published ?? stated.published,
    site,
    updated: stated.updated,
    sponsor: stated.sponsor,
    sources: sources.length > 0 ? sources : null,
    html: chosen.root.innerHTML,
    blocks,
    removals: leftOut(whole, shown, taken, controls),
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
