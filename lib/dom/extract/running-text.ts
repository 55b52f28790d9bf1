import type { PageBlock, PageModel } from '../page/page-model.ts';
import { isRunning, mainBoxes, wordsHeld, wordsOf } from '../page/running.ts';

/** Boxes whose long paragraphs are not the article's. */
const elsewhere =
  /comment|disqus|discuss|respond|repl(y|ies)|footer|sidebar|side-bar|cookie|consent|gdpr|modal|popup|overlay|related|recommend|newsletter|subscribe|promo|teaser|banner|disclaimer|legal|nav\b|menu/i;

const isElsewhere = (element: Element, main: ReadonlySet<Element>): boolean => {
  for (let at: Element | null = element; at && !/^(body|html|main|article)$/.test(at.localName); at = at.parentElement) {
    if (main.has(at)) continue;
    if (/^(nav|footer|aside)$/.test(at.localName)) return true;
    if (elsewhere.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
};

/** The paragraphs of a page that read like an article, wherever they stand. */
export const runningText = (page: PageModel): PageBlock[] => {
  const paragraphs = page.blocks.filter(isRunning);
  const main = mainBoxes(paragraphs);
  return paragraphs.filter(({ element }) => !isElsewhere(element, main));
};

/** A choice is made again when the page has at least this much running text besides it, in words … */
const enough = 100;
/** … and this many times what the choice holds. Excerpts of other articles are often as long as a short article itself. */
const times = 2.5;

/** Whether a choice, given by its texts, misses most of what the page says. */
export const holdsTooLittle = (running: readonly PageBlock[], chosen: ReadonlySet<string>): boolean => {
  const held = wordsOf(running.filter(({ text }) => chosen.has(text)));
  const missed = wordsOf(running) - held;
  return missed >= enough && missed >= held * times;
};

/** Whether what is shown, given by its texts, holds less than half of what the page says: the reader says so. */
export const isUnsure = (running: readonly PageBlock[], shown: readonly string[]): boolean => {
  const whole = shown.join('\n');
  const missed = wordsOf(running.filter(({ text }) => !whole.includes(text)));
  return missed >= enough && missed * 2 > wordsOf(running);
};

/** The lowest element that holds `share` of the running text's words. */
export const boxOf = (page: PageModel, running: readonly PageBlock[], share: number): Element => {
  const wanted = wordsOf(running) * share;
  const held = wordsHeld(running);
  let best = page.root;
  let depth = -1;
  for (const [box, words] of held) {
    if (words < wanted || !page.root.contains(box)) continue;
    let at = 0;
    for (let up: Element | null = box; up && up !== page.root; up = up.parentElement) at++;
    if (at > depth) {
      depth = at;
      best = box;
    }
  }
  return best;
};
