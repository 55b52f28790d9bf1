import { fold, wordCount } from '../text.ts';

/** Longest title of a panel, in words. */
const longest = 15;

/** Words on a control that say what it does, not what the panel is about. */
const isCommand = (text: string): boolean =>
  /^((read|show|see|view|learn|load|expand|open|hide|close)\b.{0,24}|more|less|[\W\d_]*)$/i.test(text);

const heading = (control: Element, words: string): Element => {
  const made = control.ownerDocument.createElement('h3');
  made.append(words);
  return made;
};

/**
 * Puts the words of a control before its panel, as a heading. A tab stands away from its panel and gives its words to it; the title of an
 * accordion stands before it already. A control that only says "Read more" is left a control.
 */
export const titlePanel = (control: Element, panel: Element): void => {
  const words = fold(control.textContent ?? '');
  if (words === '' || isCommand(words) || wordCount(words) > longest) {
    control.removeAttribute('aria-controls');
    return;
  }
  if (!control.isConnected || control.closest('h1, h2, h3, h4, h5, h6, summary, dt')) return;
  const first = panel.querySelector('h1, h2, h3, h4, h5, h6');
  const isTitled = first !== null && fold(first.textContent ?? '').toLowerCase() === words.toLowerCase();
  if (isTab(control)) {
    // Said once more as the first words of the panel, the tab itself says nothing new.
    if (!isTitled) panel.prepend(heading(control, words));
    control.replaceChildren();
    if (isTitled) return;
  } else if (!control.closest('p') && isBefore(control, panel)) control.replaceWith(heading(control, words));
};

/** Whether a control is one of several that stand together, away from what they show. */
export const isTab = (control: Element): boolean =>
  control.getAttribute('role') === 'tab' ||
  /^(tab|pill)$/.test(control.getAttribute('data-toggle') ?? control.getAttribute('data-bs-toggle') ?? '');

/** Whether nothing is said between a control and its panel. */
const isBefore = (control: Element, panel: Element): boolean => {
  if ((control.compareDocumentPosition(panel) & 4) === 0) return false;
  const between = control.ownerDocument.createRange();
  between.setStartAfter(control);
  between.setEndBefore(panel);
  return between.toString().trim() === '';
};
