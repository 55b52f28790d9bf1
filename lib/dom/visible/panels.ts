import { formerId } from '../former-id.ts';
import { fold, linkDensity, wordCount } from '../text.ts';

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

/** The one element of a kind that another is or holds, when nothing is said besides. */
const soleOf = (element: Element | null, kind: string): Element | null => {
  if (!element) return null;
  const found = element.matches(kind) ? element : element.querySelector(kind);
  const words = fold(found?.textContent ?? '');
  return words !== '' && words === fold(element.textContent ?? '') ? found : null;
};

/** Controls by what they are tied to. Looked up once, so that a page with thousands of hidden boxes stays cheap. */
export interface Controls {
  /** Id of a box → the controls that say they open it. */
  opening: ReadonlyMap<string, readonly Element[]>;
  /** Id → the elements that bear it. */
  bearing: ReadonlyMap<string, readonly Element[]>;
  /** Class of hidden boxes behind titles of their own → how many there are. */
  titled: ReadonlyMap<string, number>;
}

/** Most elements remembered for one id: a page that says an id more often means nothing by it. */
const mostAlike = 50;

const opens =
  '[aria-controls], [data-target], [data-bs-target], a[href^="#"]:is([role="tab"], [data-toggle], [data-bs-toggle], [aria-expanded])';

const put = (map: Map<string, Element[]>, key: string | null, element: Element): void => {
  const held = key ? (map.get(key) ?? []) : null;
  if (key && held && held.length < mostAlike) map.set(key, [...held, element]);
};

/** Reads the controls of a copy, whose hidden boxes are known. */
export const controlsOf = (root: Element, hidden: readonly Element[]): Controls => {
  const opening = new Map<string, Element[]>();
  const bearing = new Map<string, Element[]>();
  const titled = new Map<string, number>();
  for (const control of root.querySelectorAll(opens)) {
    for (const id of (control.getAttribute('aria-controls') ?? '').split(/\s+/)) put(opening, id, control);
    for (const name of ['data-target', 'data-bs-target', 'href']) {
      const target = control.getAttribute(name);
      if (target?.startsWith('#')) put(opening, target.slice(1), control);
    }
  }
  for (const element of root.querySelectorAll(`:is(${controls}, h2, h3, h4, h5, h6, dt, label, input, li)`))
    for (const name of ['id', formerId]) put(bearing, element.getAttribute(name), element);
  for (const label of root.querySelectorAll('label[for]')) put(opening, label.getAttribute('for'), label);
  for (const box of hidden) {
    const name = box.getAttribute('class')?.trim();
    if (name && soleOf(box.previousElementSibling, titles)) titled.set(name, (titled.get(name) ?? 0) + 1);
  }
  return { opening, bearing, titled };
};

/** Ids are often said twice: the last element before the box is the one meant, else the first behind it. */
const nearest = (box: Element, all: readonly Element[] = []): Element | null =>
  all.findLast((element) => (box.compareDocumentPosition(element) & 2) !== 0) ?? all[0] ?? null;

/** The ways in which pages tie a box to the control that opens it. Each gives the control, or nothing. */
const ties: readonly ((box: Element, known: Controls) => Element | null)[] = [
  // A control that names the box: ARIA, and the attributes of common collapse scripts.
  (box, { opening }) => nearest(box, opening.get(box.id)),
  // A box that names its control.
  (box, { bearing }) => {
    const label = nearest(box, bearing.get(box.getAttribute('aria-labelledby') ?? ''));
    return label && (label.matches(controls) || soleOf(label, controls)) ? label : null;
  },
  // A line that is a switch, and the box behind it.
  (box) => {
    const control = soleOf(box.previousElementSibling, controls);
    return control?.matches('[aria-expanded]') ? control : null;
  },
  // Questions and answers: several hidden boxes of one class, each behind a heading or button of its own.
  (box, { titled }) =>
    (titled.get(box.getAttribute('class')?.trim() ?? '') ?? 0) >= 2 ? soleOf(box.previousElementSibling, titles) : null,
  // A fold without script: a checkbox, its label, and the box behind them.
  (box, { opening }) => {
    for (let at = box.previousElementSibling, steps = 0; at && steps < 3; at = at.previousElementSibling, steps++)
      if (at.matches('input[type="checkbox"], input[type="radio"]')) return nearest(box, opening.get(at.getAttribute(formerId) ?? ''));
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
export const controlOf = (box: Element, known: Controls, isShown: (control: Element) => boolean): Element | null => {
  if (isElsewhere(box) || linkDensity(box) > mostLinks || wordCount(box.textContent ?? '') < fewestWords) return null;
  for (const tie of ties) {
    const control = tie(box, known);
    if (!control || box.contains(control) || !isShown(control) || isElsewhere(control)) continue;
    if (control.hasAttribute('aria-haspopup') && control.getAttribute('aria-haspopup') !== 'false') continue;
    return control;
  }
  return null;
};

/** The box that a tab shows, by the ids either of them states. */
export const panelOf = (tab: Element, root: Element): Element | null => {
  const stated = ['aria-controls', 'data-target', 'data-bs-target', 'href'].map((name) => tab.getAttribute(name)?.replace(/^#/, ''));
  const find = (name: string, id: string | null | undefined): Element | null =>
    id && /^[^\s"\\]+$/.test(id) ? root.querySelector(`[${name}="${id}"]`) : null;
  const own = tab.getAttribute(formerId) ?? tab.id;
  return stated.reduce<Element | null>((found, id) => found ?? find('id', id), null) ?? find('aria-labelledby', own);
};
