import { mediaApplies } from './media-applies.ts';

/** What a declaration says about being shown, and how strongly. */
export interface Said {
  hides: boolean;
  /** Declarations of higher weight win: importance, then specificity, then order. */
  weight: number;
}

/** A rule of the page's styles that says whether something is shown. */
export interface StyleRule {
  selector: string;
  display: Said | null;
  visibility: Said | null;
}

/** Rules found by what their last part asks for, so that an element is compared with a few rules and not with all. */
export type RuleIndex = ReadonlyMap<string, readonly StyleRule[]>;

/** Most rules read of one page. */
const mostRules = 20_000;

/** Weight of an important declaration; specificities stay below it. */
export const importance = 1e12;

/** Parts of a selector list, split at commas that stand in no brackets. */
const selectorsOf = (list: string): string[] => list.match(/(?:\\.|\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\]|[^,])+/g) ?? [];

/** Rough specificity after Selectors 4: ids, then classes with attributes and pseudo-classes, then tags. `:where` counts nothing. */
const specificityOf = (selector: string): number => {
  const bare = selector.replace(/:where\([^)]*\)/g, '').replace(/\\./g, 'x');
  const count = (pattern: RegExp): number => bare.match(pattern)?.length ?? 0;
  const classes = count(/\.[\w-]|\[|:(?!not\(|is\(|:)[\w-]/g);
  return count(/#[\w-]/g) * 1e6 + classes * 1e3 + count(/(^|[\s>+~(,])[a-z]/gi);
};

/** What an element needs to have for the last part of a selector: `#id`, `.class`, `tag` or `[name`; `*` when that is not plain. */
const keyOf = (selector: string): string => {
  const bare = selector.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '').replace(/\[\s*([\w-]+)[^\]]*\]/g, '[$1]');
  const last = bare.split(/(?<!\\)[\s>+~]+/).at(-1) ?? '';
  const [, id] = /#((?:[\w-]|\\[^0-9a-f]|[^\0-\x7f])+)/i.exec(last) ?? [];
  if (id) return `#${id.replace(/\\(.)/g, '$1')}`;
  // An escaped digit may be followed by a space: such names are compared in full.
  if (/\\[0-9a-f]/i.test(last)) return '*';
  const [, name] = /\.((?:[\w-]|\\.|[^\0-\x7f])+)/.exec(last) ?? [];
  if (name) return `.${name.replace(/\\(.)/g, '$1')}`;
  const [, attribute] = /\[([\w-]+)\]/.exec(last) ?? [];
  if (attribute) return `[${attribute.toLowerCase()}`;
  return /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase() ?? '*';
};

const said = (style: CSSStyleDeclaration, name: 'display' | 'visibility', weight: number): Said | null => {
  const value = style.getPropertyValue(name);
  if (value === '' || value === 'inherit') return null;
  const hides = name === 'display' ? value === 'none' : value === 'hidden' || value === 'collapse';
  return { hides, weight: weight + (style.getPropertyPriority(name) === 'important' ? importance : 0) };
};

type AnyRule = Partial<Pick<CSSStyleRule & CSSMediaRule, 'selectorText' | 'style' | 'media' | 'cssRules'>>;

/** Reads the rules of a tree's own `<style>` elements that show or hide something on a screen. Styles from elsewhere are not fetched. */
export const styleRules = (styles: Iterable<HTMLStyleElement>): RuleIndex => {
  const index = new Map<string, StyleRule[]>();
  let order = 0;
  const add = (selector: string, style: CSSStyleDeclaration): void => {
    const weight = specificityOf(selector) + order++ / mostRules;
    const rule = { selector, display: said(style, 'display', weight), visibility: said(style, 'visibility', weight) };
    const key = keyOf(selector);
    index.get(key)?.push(rule) ?? index.set(key, [rule]);
  };
  const read = (rules: Iterable<unknown>, within: string): void => {
    for (const rule of rules as Iterable<AnyRule>) {
      if (rule.media && !mediaApplies(rule.media.mediaText)) continue;
      const { style, selectorText } = rule;
      const inner = selectorText === undefined || within === '' ? (selectorText ?? within) : nested(selectorText, within);
      if (selectorText && style && (style.getPropertyValue('display') || style.getPropertyValue('visibility'))) {
        for (const selector of selectorsOf(inner))
          if (order < mostRules && !/::|:(before|after|first-l)/.test(selector)) add(selector.trim(), style);
      }
      // Rules for key frames and pages have no selector and hold none.
      if (rule.cssRules && (selectorText !== undefined || !('name' in rule && 'findRule' in rule))) read(rule.cssRules, inner);
    }
  };
  for (const { sheet, media } of styles) {
    try {
      if (sheet && mediaApplies(media)) read(sheet.cssRules, '');
    } catch {
      // A style sheet that cannot be read hides nothing.
    }
  }
  return index;
};

/** A selector inside another rule, with the outer one written in its place. */
const nested = (selector: string, outer: string): string =>
  selector.includes('&') ? selector.replaceAll('&', `:is(${outer})`) : `:is(${outer}) ${selector}`;
