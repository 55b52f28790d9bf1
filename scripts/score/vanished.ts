import { JSDOM, VirtualConsole } from 'jsdom';
import { extract } from '../../lib/dom/extract/extract.ts';

/** Texts compared with neither white space nor soft hyphens: line breaks of markup do not count. */
const bare = (text: string): string => text.replace(/[\s\u00ad]+/g, '');

const silent = /^(script|style|template|noscript|svg|math|iframe|object|audio|video|canvas|title|datalist|rp)$/;

type AnyRule = CSSRule & Partial<Pick<CSSStyleRule, 'selectorText' | 'style' | 'cssRules'>>;

/** Selectors of all rules of the page's own styles that hide something or show it again, whatever screen they are for. */
const hidingSelectors = (rules: Iterable<AnyRule>): string[] =>
  [...rules].flatMap((rule) => {
    const inner = rule.cssRules ? hidingSelectors(rule.cssRules as Iterable<AnyRule>) : [];
    const decides = rule.style?.display === 'none' || rule.style?.visibility;
    return decides && rule.selectorText ? [rule.selectorText, ...inner] : inner;
  });

const select = (document: Document, selector: string): Element[] => {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
};

/** How the elements are styled that some rule or attribute could hide; jsdom takes too long over all of them. */
const stylesOfSuspects = (document: Document): Map<Element, CSSStyleDeclaration> => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]) as AnyRule[];
  const selectors = [...new Set(hidingSelectors(rules)), '[hidden], [style*="display"], [style*="visibility"], dialog, [popover]'];
  const suspects = new Set(selectors.flatMap((selector) => select(document, selector)));
  const { defaultView: view } = document;
  return new Map(view ? [...suspects].map((element) => [element, view.getComputedStyle(element)]) : []);
};

/** jsdom's screen is 1024 px wide and cannot be made wider: in a copy for it, widths in media queries shrink as the screen does. */
const forScreenOf = (width: number, document: Document): Document => {
  const shrink = (query: string): string =>
    query.replace(/([\d.]+)(?=px|r?em)/g, (size) => String((Number.parseFloat(size) * 1024) / width));
  const html = document.documentElement.outerHTML.replace(/@media[^{}]*\{/g, shrink);
  return new JSDOM(html, { url: document.URL, virtualConsole: new VirtualConsole() }).window.document;
};

/**
 * Every visible text node of a page, by rules of its own: not in script, style or template, not hidden by the page's styles as jsdom
 * computes them; the content of a declarative open shadow root with what stands in its slots. Deliberately not the code that ships.
 */
export const visibleTexts = (page: Document): string[] => {
  const document = forScreenOf(1280, page);
  const found: string[] = [];
  const styles = stylesOfSuspects(document);
  const isGone = (element: Element): boolean => silent.test(element.localName) || styles.get(element)?.display === 'none';
  const isSeenIn = (element: Element, inherited: boolean): boolean => {
    const visibility = styles.get(element)?.visibility;
    return visibility ? visibility === 'visible' : inherited;
  };
  const visit = (parent: Node, isSeen: boolean): void => {
    for (const child of parent.childNodes) {
      const text = child.nodeType === 3 && isSeen ? bare(child.nodeValue ?? '') : '';
      if (text !== '') found.push(text);
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (isGone(element)) continue;
      const isSeenHere = isSeenIn(element, isSeen);
      const shadow = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode="open"]');
      visit(shadow?.content ?? element, isSeenHere);
      if (!shadow) continue;
      const slots = [...shadow.content.querySelectorAll('slot')].map((slot) => slot.getAttribute('name') ?? '');
      for (const slotted of element.children)
        if (slots.includes(slotted.getAttribute('slot') ?? '') && !isGone(slotted)) visit(slotted, isSeenIn(slotted, isSeenHere));
    }
  };
  visit(document.body, isSeenIn(document.body, true));
  document.defaultView?.close();
  return found;
};

/** The text of markup, as it would be shown; `inert` is a document that loads nothing. */
const said = (html: string, inert: Document): string => {
  inert.body.innerHTML = html;
  return inert.body.textContent ?? '';
};

/**
 * The visible texts of a page that are neither in its article nor in what was left out: a piece with markup counts for what its markup
 * says, since that is what is put back.
 */
export const vanished = (document: Document, visible: readonly string[] = visibleTexts(document)): string[] => {
  const found = extract(document, { anyway: false });
  const answer = found.ok ? found : extract(document, { anyway: true });
  if (!answer.ok) return [];
  const inert = document.implementation.createHTMLDocument('');
  const { title, blocks, removals } = answer.article;
  const kept = bare(
    [title, ...blocks.map(({ text }) => text), ...removals.map(({ text, html }) => (html ? said(html, inert) : text))].join('\n'),
  );
  return visible.filter((text) => !kept.includes(text));
};
