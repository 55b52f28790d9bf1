import { Readability } from '@mozilla/readability';
import type { Taken } from '../../core/article/account.ts';
import { prune } from '../clean/prune.ts';
import { type PageBlock, type PageModel, readPage } from '../page/page-model.ts';
import { fold } from '../text.ts';
import { putMissed } from './put-missed.ts';
import { putWarnings } from './put-warnings.ts';
import { runPass } from './run-pass.ts';
import { boxOf, holdsTooLittle, runningText } from './running-text.ts';

/** What Readability found, or the whole body when the person asked for the page anyway. */
export interface Chosen {
  root: Element;
  title: string;
  lang: string | null;
}

const byReadability = (copy: Document): Chosen | null => {
  const found = new Readability<Element>(copy, { keepClasses: true, serializer: (node) => node as Element, charThreshold: 300 }).parse();
  if (!found?.content) return null;
  return {
    root: found.content,
    title: fold(found.title ?? ''),
    lang: found.lang ?? null,
  };
};

/** When the choice does not hold most of what the page says, the smallest box that does is taken instead, and its frame pruned. */
const chooseWider = (page: Document, chosen: Chosen | null, taken: Taken[]): Chosen | null => {
  const model = readPage(page.body);
  const running = runningText(model);
  if (running.length < 2) return null;
  const root = boxOf(model, running, 0.8);
  runPass(prune, root, taken);
  return chosen ? { ...chosen, root } : { root, title: fold(page.title), lang: null };
};

/** The whole body of a page, without its menus. */
export const wholePage = (copy: Document): Chosen => {
  const root = copy.querySelector('main, [role="main"]') ?? copy.body;
  for (const part of root.querySelectorAll('nav, [role="navigation"], script, style')) part.remove();
  const title = fold(copy.querySelector('h1')?.textContent ?? '') || fold(copy.title);
  return { root, title, lang: null };
};

const textsOf = ({ blocks }: PageModel): ReadonlySet<string> => new Set(blocks.map(({ text }) => text));

/**
 * Chooses the article of a page: Readability does, then what it left out of the middle is put back; when it holds too little of the running text, the
 * smallest box that holds enough is taken instead.
 * @param copy the page after the passes that come before; it may be changed
 * @param running the running text of the whole page
 * @returns `null` when there is nothing like an article
 */
export const choose = (copy: Document, running: readonly PageBlock[], taken: Taken[]): Chosen | null => {
  const found = byReadability(copy.cloneNode(true) as Document);
  const model = found && readPage(found.root);
  const wider = holdsTooLittle(running, model ? textsOf(model) : new Set()) ? chooseWider(copy, found, taken) : null;
  const chosen = wider ?? found;
  if (model && !wider) putMissed(model, copy.body);
  if (chosen) putWarnings(chosen.root, copy.body);
  return chosen;
};
