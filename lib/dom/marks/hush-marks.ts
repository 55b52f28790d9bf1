/** The class of a mark that is no longer one to those who see it. */
export const hushed = 'hushed';

/**
 * Takes marks back without touching the text, and shows them again: an open card stays where it is. A hushed mark is no button, and looks like
 * the text around it.
 */
export const hushMarks = (root: Element, isKnown: (mark: HTMLElement) => boolean): void => {
  for (const mark of root.querySelectorAll<HTMLElement>('[data-term]')) {
    const isHushed = isKnown(mark);
    if (isHushed === mark.classList.contains(hushed)) continue;
    mark.classList.toggle(hushed, isHushed);
    if (!mark.hasAttribute('tabindex')) continue;
    mark.tabIndex = isHushed ? -1 : 0;
    for (const [name, value] of [
      ['role', 'button'],
      ['aria-haspopup', 'dialog'],
    ] as const)
      if (isHushed) mark.removeAttribute(name);
      else mark.setAttribute(name, value);
  }
};
