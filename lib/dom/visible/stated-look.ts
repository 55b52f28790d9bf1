import { freed } from '../built-in.ts';
import type { Look } from './look.ts';
import { importance, type Said, type StyleRule, styleRules } from './style-rules.ts';

/** What browsers hide by themselves; any style of the page is stronger. */
const hiddenByItself = '[hidden]:not([hidden="until-found" i]), dialog:not([open]), [popover], datalist';

/** A style attribute is stronger than any selector. */
const inlineWeight = importance / 2;

const inline = (style: string, name: string): Said | null => {
  let last: Said | null = null;
  for (const declaration of style.toLowerCase().split(';')) {
    const [property, value = ''] = declaration.split(':');
    if (property?.trim() !== name) continue;
    const hides = name === 'display' ? /^\s*none\b/.test(value) : /^\s*(hidden|collapse)\b/.test(value);
    const weight = inlineWeight + (/!\s*important/.test(value) ? importance : 0);
    if (last === null || weight >= last.weight) last = { hides, weight };
  }
  return last;
};

const stronger = (a: Said | null, b: Said | null): Said | null => (a === null || (b !== null && b.weight > a.weight) ? b : a);

/**
 * How elements stand by what the page itself states: the `hidden` attribute, style attributes and the `<style>` elements of the tree,
 * weighed as a browser without network would on a usual screen. For documents that are not laid out.
 * @param tree a document, or the content of a declarative shadow root
 * @param kind any element, to take the built-in methods of elements from
 */
export const statedLook = (tree: Document | DocumentFragment, kind: Element): Look => {
  const all = freed<ParentNode & Node, 'querySelectorAll'>(tree, 'querySelectorAll') as (on: Node, selector: string) => NodeListOf<Element>;
  const rules = styleRules([...all(tree, 'style')] as HTMLStyleElement[]);
  const attribute = freed(kind, 'getAttribute');
  const attributes = freed(kind, 'getAttributeNames');
  const matches = freed(kind, 'matches') as (on: Element, selector: string) => boolean;
  const nameOf = freed(kind, 'localName');
  const parentOf = freed(kind, 'parentNode');
  const unseen = new WeakSet<Node>();

  const fits = (element: Element, selector: string): boolean => {
    try {
      return matches(element, selector);
    } catch {
      return false;
    }
  };

  const rulesNear = (element: Element): StyleRule[] => {
    const names = (attribute(element, 'class') ?? '').split(/\s+/);
    const keys = ['*', nameOf(element), `#${attribute(element, 'id')}`, ...names.map((name) => `.${name}`)];
    for (const name of attributes(element)) keys.push(`[${name}`);
    return keys.flatMap((key) => rules.get(key) ?? []);
  };

  /** The strongest of what is said about one property, `byItself` when nothing is. Selectors are only compared where something hides. */
  const isHidden = (element: Element, near: readonly StyleRule[], name: 'display' | 'visibility', byItself: boolean): boolean => {
    const style = attribute(element, 'style');
    let best = style ? inline(style, name) : null;
    for (const hides of [true, false]) {
      if (!hides && !best?.hides && !byItself) return false;
      for (const rule of near) {
        const said = rule[name];
        if (said?.hides === hides && stronger(best, said) === said && fits(element, rule.selector)) best = said;
      }
    }
    return best?.hides ?? byItself;
  };

  return (element) => {
    const near = rulesNear(element);
    if (isHidden(element, near, 'display', fits(element, hiddenByItself))) return 'gone';
    const parent = parentOf(element);
    if (!isHidden(element, near, 'visibility', parent !== null && unseen.has(parent))) return 'shown';
    unseen.add(element);
    return 'unseen';
  };
};
