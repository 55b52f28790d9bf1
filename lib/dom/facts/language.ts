import { metaContents } from './meta-tags.ts';

/** The language the page states, as a BCP 47 tag, or `null`. */
export const languageOf = (page: Document): string | null => {
  const root = page.documentElement;
  const lang = root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? metaContents(page, 'og:locale')[0];
  return lang && /^[a-z]{2,3}([-_]\w+)*$/i.test(lang) ? lang.replaceAll('_', '-') : null;
};

/** The direction of writing the page states, or `null`. */
export const directionOf = (page: Document): 'ltr' | 'rtl' | null => {
  const dir = (page.documentElement.getAttribute('dir') ?? page.body?.getAttribute('dir') ?? '').toLowerCase();
  return dir === 'rtl' || dir === 'ltr' ? dir : null;
};
