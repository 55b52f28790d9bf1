import { builtIn } from '../built-in.ts';
import { formerId } from '../former-id.ts';
import { textOf } from '../text.ts';
import { copyPage } from '../visible/copy-page.ts';
import { unlooked } from '../visible/look.ts';
import { takeHidden } from '../visible/take-hidden.ts';

/** Elements whose `name` or `id` can stand in for a property of the document or of a form. */
const clobbering = 'form,input,button,select,textarea,output,fieldset,object,embed,iframe,img';
const controls = 'input,select,textarea,output,datalist,progress,meter,button,object,embed,iframe,dialog,canvas,audio,video,svg,math';

/** Deepest nesting kept. Readability is superlinear in depth: 500 deep costs 63 ms, 10,000 a stack overflow. */
export const deepest = 200;

/** Marks what used to be a form, and what it asked for: a hint for the passes that look for sign-up boxes and comments. */
export const formMark = 'data-plainly-form';

const asksFor = (form: Element): 'email' | 'text' | '' => {
  if (form.querySelector('textarea')) return 'text';
  return form.querySelector('input[type="email"], input[placeholder*="mail" i]') ? 'email' : '';
};

/** A copy that is safe to work on, and the texts of the controls that were dropped from it. */
export interface Defused {
  copy: Document;
  controls: string[];
}

/**
 * A copy of the page as it is seen (`copyPage`), safe to work on. Hidden text is out of it. Clobbering names are gone, forms are plain boxes without controls (Readability 0.6.0
 * hangs for ever on `<form><input name=parentNode>`), the page's `data-role` is stripped and absurd depth is flattened.
 * The page itself is not touched.
 */
export const defuse = (page: Document): Defused => {
  const copied = copyPage(page);
  const { copy } = copied;
  const all = builtIn(copy, 'querySelectorAll') as Document['querySelectorAll'];
  for (const element of all(clobbering)) {
    // A form may hold controls that are named like these methods.
    const stated = builtIn(element, 'getAttribute');
    const state = builtIn(element, 'setAttribute');
    const remove = builtIn(element, 'removeAttribute');
    const id = stated('id');
    if (/mail/i.test(stated('name') ?? '') && builtIn(element, 'localName') !== 'form') state('type', 'email');
    remove('name');
    remove('id');
    if (id) state(formerId, id);
  }
  const asked = new Map([...all('form')].map((form) => [form, asksFor(form)]));
  for (const element of all('[data-role], [data-plainly-form]')) {
    element.removeAttribute('data-role');
    element.removeAttribute(formMark);
  }
  flatten(copy.documentElement, copied.gone);
  takeHidden(copied);
  for (const button of all('button')) if (namesSection(button)) button.replaceWith(...button.childNodes);
  const texts: string[] = [];
  for (const control of all(controls)) {
    if (!copy.contains(control)) continue;
    const text = control.localName === 'select' ? [...control.children].map(textOf).join(', ') : textOf(control);
    if (text && !/^(svg|math|canvas)$/.test(control.localName)) texts.push(text);
    control.remove();
  }
  for (const [form, asks] of asked) replaceTag(form, 'div').setAttribute(formMark, asks);
  for (const box of all('fieldset')) replaceTag(box, 'div');
  return { copy, controls: texts };
};

/** The titles of accordions and tabs are buttons; they are the headings of the text they open. */
const namesSection = (button: Element): boolean =>
  button.closest('h1,h2,h3,h4,h5,h6,summary,dt') !== null || button.hasAttribute('aria-controls');

/** The same children under another tag; attributes other than class, id, lang and dir are dropped. */
export const replaceTag = (element: Element, tag: string): Element => {
  const made = element.ownerDocument.createElement(tag);
  for (const name of ['class', 'id', 'lang', 'dir', 'role']) {
    const value = element.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
};

/** Unwraps every element that stands deeper than `deepest`, so that no shown text is lost and nothing later recurses too far. */
const flatten = (root: Element, hidden: ReadonlyMap<Element, unknown>): void => {
  const tooDeep: Element[] = [];
  let depth = 0;
  for (let node: Node | null = root; node !== null; ) {
    // The text of a style or script must not become text of the page.
    if (node.nodeType === 1 && depth > deepest && node.firstChild && !unlooked.has((node as Element).localName))
      tooDeep.push(node as Element);
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  for (const element of tooDeep.reverse()) {
    if (hidden.has(element)) element.remove();
    else element.replaceWith(...element.childNodes);
  }
};
