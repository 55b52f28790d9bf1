import { fold, linkDensity, wordCount } from '../text.ts';

/** Where `defuse` keeps the ids of controls, which must not shadow the properties of a form. */
export const formerId = 'data-plainly-id';

/** Parts of a page whose hidden boxes are never part of an article, by what they are and by what they are called. */
const elsewhere =
  'nav, footer, aside, header, dialog, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="menu"], [role="menubar"], [role="dialog"], [role="alertdialog"], [role="listbox"], [role="tooltip"]';
const elsewhereName =
  /menu|nav(?!y)|search|share|social|modal|pop-?up|pop-?over|dialog|drop-?down|tool-?tip|cookie|consent|log-?in|sign-?(in|up)|cart\b|subscri|newsletter|filter|sort|language|comment|recaptcha/i;

/** Fewest words of a panel, and the greatest share of them that may stand in links. */
const fewestWords = 5;
const mostLinks = 0.5;

const controls = 'button, a, summary, label, [role="button"], [role="tab"], [tabindex], [aria-expanded], [aria-controls]';

const titles = 'h2, h3, h4, h5, h6, dt, button';

const isName = (id: string | null): id is string => id !== null && /^[^\s"\\]+$/.test(id);

/** Ids are often said twice: the last element before the box that fits is the one meant, else the first behind it. */
const nearest = (box: Element, root: Element, selector: string): Element | null => {
  const all = [...root.querySelectorAll(selector)];
  return all.findLast((element) => (box.compareDocumentPosition(element) & 2) !== 0) ?? all[0] ?? null;
};

/** The one element of a kind that another is or holds, when nothing is said besides. */
const soleOf = (element: Element | null, kind: string): Element | null => {
  if (!element) return null;
  const found = element.matches(kind) ? element : element.querySelector(kind);
  const words = fold(found?.textContent ?? '');
  return words !== '' && words === fold(element.textContent ?? '') ? found : null;
};

/** The ways in which pages tie a box to the control that opens it. Each gives the control, or nothing. */
const ties: readonly ((box: Element, root: Element) => Element | null)[] = [
  // A control that names the box: ARIA, and the attributes of common collapse scripts.
  (box, root) => {
    const id = box.getAttribute('id');
    if (!isName(id)) return null;
    return nearest(
      box,
      root,
      `[aria-controls~="${id}"], [data-target="#${id}"], [data-bs-target="#${id}"], a[href="#${id}"][role="tab"], a[href="#${id}"][data-toggle], a[href="#${id}"][data-bs-toggle], a[href="#${id}"][aria-expanded]`,
    );
  },
  // A box that names its control.
  (box, root) => {
    const id = box.getAttribute('aria-labelledby');
    const label = isName(id) ? nearest(box, root, `[id="${id}"], [${formerId}="${id}"]`) : null;
    return label && (label.matches(controls) || soleOf(label, controls)) ? label : null;
  },
  // A line that is a switch, and the box behind it.
  (box) => {
    const control = soleOf(box.previousElementSibling, controls);
    return control?.matches('[aria-expanded]') ? control : null;
  },
  // Questions and answers: several hidden boxes of one class, each behind a heading or button of its own.
  (box, root) => {
    const name = box.getAttribute('class');
    if (!name?.trim()) return null;
    const alike = [...root.getElementsByClassName(name)].map((other) => soleOf(other.previousElementSibling, titles));
    return alike.filter(Boolean).length >= 2 ? soleOf(box.previousElementSibling, titles) : null;
  },
  // A fold without script: a checkbox, its label, and the box behind them.
  (box, root) => {
    for (let at = box.previousElementSibling; at; at = at.previousElementSibling) {
      if (!at.matches('input[type="checkbox"], input[type="radio"]')) continue;
      const id = at.getAttribute(formerId);
      return isName(id) ? nearest(box, root, `label[for="${id}"]`) : null;
    }
    return null;
  },
];

const isElsewhere = (element: Element): boolean => {
  if (element.closest(elsewhere)) return true;
  const near = element.parentElement;
  return [element, near].some((at) => at && elsewhereName.test(`${at.getAttribute('class') ?? ''} ${at.id}`));
};

/**
 * The control that opens a hidden box, when the box reads like a panel of the article: an accordion, a tab, a fold with the rest of the
 * text. Menus, dialogs and forms have such controls too; they are told by their place, their names and their links.
 * @param isShown whether a control is shown, so that a person could open the box
 */
export const controlOf = (box: Element, root: Element, isShown: (control: Element) => boolean): Element | null => {
  if (isElsewhere(box) || linkDensity(box) > mostLinks || wordCount(box.textContent ?? '') < fewestWords) return null;
  for (const tie of ties) {
    const control = tie(box, root);
    if (!control || box.contains(control) || !isShown(control) || isElsewhere(control)) continue;
    if (control.hasAttribute('aria-haspopup') && control.getAttribute('aria-haspopup') !== 'false') continue;
    return control;
  }
  return null;
};
