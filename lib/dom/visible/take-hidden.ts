import { runningText } from '../extract/running-text.ts';
import { type PageModel, readPage } from '../page/page-model.ts';
import type { CopiedPage } from './copy-page.ts';
import { isTab, titlePanel } from './panel-titles.ts';
import { controlOf, controlsOf, panelOf } from './panels.ts';

/** Panels in panels are looked for this deep. */
const rounds = 4;

/** A page that hides at least this much running text, in words, and more than this share of all it has, is not believed. */
const disbelief = { words: 100, share: 0.5 };

/** The nearest of some boxes that holds an element, itself among them. */
const holderOf = (element: Element, boxes: { has: (box: Element) => boolean }): Element | null => {
  for (let at: Element | null = element; at; at = at.parentElement) if (boxes.has(at)) return at;
  return null;
};

/** Takes away what would hide a box again in the eyes of later stages. */
const show = (box: Element): void => {
  for (const name of ['hidden', 'aria-hidden', 'style']) box.removeAttribute(name);
};

/** Shows the hidden panels of the article whose controls are shown, each with its title. */
const showPanels = ({ copy, gone, unseen }: CopiedPage): void => {
  for (let round = 0; round < rounds; round++) {
    const isShown = (control: Element): boolean => holderOf(control, gone) === null && !unseen.has(control);
    const outermost = [...unseen].filter(({ parentElement }) => parentElement === null || !unseen.has(parentElement));
    const hidden = [...gone.keys(), ...outermost].filter((panel) => copy.body.contains(panel));
    const known = controlsOf(copy.body, hidden);
    const found = hidden.flatMap((panel) => {
      const control = controlOf(panel, known, isShown);
      return control ? [{ panel, control }] : [];
    });
    if (found.length === 0) return;
    for (const { panel, control } of found) {
      show(panel);
      const lookInside = gone.get(panel);
      gone.delete(panel);
      for (const inside of [panel, ...panel.querySelectorAll('*')]) unseen.delete(inside);
      lookInside?.();
      titlePanel(control, panel);
      // The panel that was open all along needs its title as well, once the others have theirs.
      const tabs = isTab(control) ? (control.closest('[role="tablist"], ul') ?? control) : control;
      for (const tab of [...tabs.querySelectorAll('*')].filter(isTab)) {
        const open = panelOf(tab, copy.body);
        if (open && holderOf(open, gone) === null) titlePanel(tab, open);
      }
    }
  }
};

const wordsOf = (blocks: PageModel['blocks']): number => blocks.reduce((sum, { words }) => sum + words, 0);

/**
 * A page may hide its text until a script has run, or put it into the page hidden and move it later. When most of the running text is
 * hidden, the boxes that hold it are shown: without the text there would be nothing to read.
 */
const disbelieve = ({ copy, gone, unseen }: CopiedPage): void => {
  for (let round = 0; round < rounds && gone.size + unseen.size > 0; round++) {
    const running = runningText(readPage(copy.body));
    const hidden = running.filter(({ element }) => unseen.has(element) || holderOf(element, gone) !== null);
    const words = wordsOf(hidden);
    if (words < disbelief.words || words <= wordsOf(running) * disbelief.share) return;
    if (hidden.some(({ element }) => unseen.has(element))) unseen.clear();
    for (const box of new Set(hidden.map(({ element }) => holderOf(element, gone)))) {
      const lookInside = box && gone.get(box);
      if (!lookInside) continue;
      gone.delete(box);
      show(box);
      lookInside();
    }
  }
};

/**
 * Takes out of a copy everything that is not shown on its page, but for panels of the article that a person could open. After this no
 * stage needs to ask whether something is hidden.
 */
export const takeHidden = (copied: CopiedPage): void => {
  const { copy, gone, unseen } = copied;
  // A whole page is only invisible while it waits for its script (the boilerplate of AMP does that for eight seconds).
  if (unseen.has(copy.body)) unseen.clear();
  showPanels(copied);
  disbelieve(copied);
  for (const box of gone.keys()) box.remove();
  for (const element of [...unseen].reverse()) {
    for (const child of [...element.childNodes]) if (child.nodeType === 3 || (child as Element).localName === 'img') child.remove();
    if (element.childNodes.length === 0 && element !== copy.body) element.remove();
  }
  for (const element of copy.querySelectorAll('[hidden], [style*="display" i], [style*="visibility" i]')) {
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  }
};
