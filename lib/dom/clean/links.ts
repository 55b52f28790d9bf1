import { formerId } from '../former-id.ts';
import type { Pass } from './pass.ts';

const resolve = (address: string, base: string): URL | null => {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
};

const withoutHash = (url: URL): string => url.href.slice(0, url.href.length - url.hash.length);

/**
 * Makes the addresses of links and pictures absolute, all but those inside the page. Before Readability runs, which would take them for
 * relative to the document that the copy stands in.
 */
export const makeAbsolute = (root: Element, baseUrl: string): void => {
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
  ] as const) {
    for (const element of root.querySelectorAll(selector)) {
      const raw = (element.getAttribute(name) ?? '').trim();
      const url = raw.startsWith('#') ? null : resolve(raw, baseUrl);
      if (url && url.href !== raw) element.setAttribute(name, url.href);
    }
  }
};

/**
 * Makes addresses absolute, and links inside the article (footnotes) point to ids of our own: `p-1`, `p-2` …, on its third page `p-3-1` …
 * The page's ids do not survive, so nothing of ours can be aimed at.
 */
export const tieLinks = (pageUrl: string, baseUrl: string, number = 1): Pass => ({
  name: 'links',
  run(root) {
    const here = resolve(pageUrl, baseUrl);
    const wanted = new Map<string, Element[]>();
    for (const link of root.querySelectorAll('a[href]')) {
      const url = resolve(link.getAttribute('href') ?? '', baseUrl);
      if (url === null) {
        link.removeAttribute('href');
        continue;
      }
      // `#note` on a page with a `<base>` resolves to the base address, yet readers and authors mean this page.
      const raw = (link.getAttribute('href') ?? '').trim();
      const inside = raw.startsWith('#') || (here !== null && withoutHash(url) === withoutHash(here) && url.hash !== '');
      if (!inside) {
        link.setAttribute('href', url.href);
        continue;
      }
      const target = decode(raw.startsWith('#') ? raw.slice(1) : url.hash.slice(1));
      link.removeAttribute('href');
      if (target) wanted.set(target, [...(wanted.get(target) ?? []), link]);
    }
    const found = new Map<string, Element>();
    for (const element of root.querySelectorAll(`[id], [${formerId}], a[name]`)) {
      for (const name of [element.id, element.getAttribute(formerId), element.getAttribute('name')])
        if (name && wanted.has(name) && !found.has(name)) found.set(name, element);
      element.removeAttribute('id');
      element.removeAttribute('name');
      element.removeAttribute(formerId);
    }
    let count = 0;
    for (const [name, element] of found) {
      if (!element.id) element.id = number === 1 ? `p-${++count}` : `p-${number}-${++count}`;
      for (const link of wanted.get(name) ?? []) link.setAttribute('href', `#${element.id}`);
    }
    for (const img of root.querySelectorAll('img[src]')) {
      const url = resolve(img.getAttribute('src') ?? '', baseUrl);
      if (url) img.setAttribute('src', url.href);
      else img.removeAttribute('src');
    }
  },
});

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
