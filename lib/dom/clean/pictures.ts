import { hasTextAfter } from '../text.ts';
import type { Pass } from './pass.ts';

const lazySources = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
];
const placeholder = /^data:|\b(blank|placeholder|spacer|transparent|pixel|loading|lazy)\b[^/]*\.(gif|png|svg|jpe?g|webp)/i;

/** The widest picture of a `srcset` that is not wider than a text column needs (1,600 px). */
const fromSrcset = (srcset: string): string | null => {
  let best: { url: string; width: number } | null = null;
  for (const part of srcset.split(/,\s+/)) {
    const [url, size = '1x'] = part.trim().split(/\s+/);
    if (!url) continue;
    const width = size.endsWith('w') ? Number.parseInt(size, 10) : Number.parseFloat(size) * 800;
    if (best === null || (width > best.width && width <= 1600) || (best.width > 1600 && width < best.width)) best = { url, width };
  }
  return best?.url ?? null;
};

/** Where the picture really is: lazy loading hides it in other attributes, in `<picture>` or in a `<noscript>` twin. */
const trueSource = (img: Element): string | null => {
  const current = img.getAttribute('data-plainly-current');
  if (current) return current;
  const src = img.getAttribute('src');
  if (src && !placeholder.test(src)) return src;
  for (const name of lazySources) {
    const value = img.getAttribute(name);
    if (value && /[./]/.test(value)) return value;
  }
  const sets = [img.getAttribute('srcset'), img.getAttribute('data-srcset'), img.getAttribute('data-lazy-srcset')];
  for (const source of img.closest('picture')?.querySelectorAll('source') ?? [])
    sets.push(source.getAttribute('srcset'), source.getAttribute('data-srcset'));
  for (const set of sets) if (set) return fromSrcset(set);
  return null;
};

/** Marks each picture of a copy, and of the copies made of it, by its place among them. */
const number = 'data-plainly-picture';

/** Which picture of the page this is; `null` for one that was not there when they were numbered. */
export const pictureNumber = (img: Element): string | null => img.getAttribute(number);

const isTiny = (img: Element): boolean => {
  const side = (name: string): number => Number.parseInt(img.getAttribute(name) ?? '', 10);
  return side('width') <= 2 || side('height') <= 2;
};

/** Gives every picture its true address and alt text, and takes out tracking pixels. */
export const findPictures: Pass = {
  name: 'pictures',
  run(root, take) {
    for (const noscript of [...root.querySelectorAll('noscript')]) {
      const before = noscript.previousElementSibling;
      const twin = before?.localName === 'img' ? before : (before?.querySelector('img') ?? null);
      // A `noscript` is text to a page with scripts and markup without; either way only the address is wanted.
      const tag = /<img\b[^>]*>/i.exec(noscript.textContent ?? '')?.[0] ?? noscript.querySelector('img')?.outerHTML ?? '';
      const src = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1]?.replaceAll('&amp;', '&');
      if (src && twin && trueSource(twin) === null) twin.setAttribute('src', src);
      if (src && !twin && !/\s(width|height)\s*=\s*["']?[0-2]\b|display\s*:\s*none/i.test(tag)) {
        const img = noscript.ownerDocument.createElement('img');
        img.setAttribute('src', src);
        img.setAttribute('alt', /\salt\s*=\s*"([^"]*)"/i.exec(tag)?.[1] ?? '');
        noscript.replaceWith(img);
      } else noscript.remove();
    }
    for (const img of [...root.querySelectorAll('img')]) {
      if (isTiny(img) || img.hasAttribute('data-plainly-pixel')) {
        take(img, 'tracking pixel');
        continue;
      }
      const source = trueSource(img);
      if (source) img.setAttribute('src', source);
      for (const name of ['srcset', 'sizes', 'loading', 'data-srcset', ...lazySources]) img.removeAttribute(name);
    }
  },
};

/** Shortest side of a picture that shows something, as the page states it: smaller ones are icons and pixels (CSS pixels). */
const smallest = 48;

/** Whether a picture only decorates a control or counts visits. */
export const isIcon = (img: Element): boolean =>
  img.hasAttribute('data-plainly-pixel') ||
  ['width', 'height'].some((name) => Number.parseInt(img.getAttribute(name) ?? '', 10) < smallest);

/** Numbers the pictures of a copy, so that each is known again in what was made from it. */
export const numberPictures = (copy: Document): void => {
  for (const [i, img] of [...copy.querySelectorAll('img')].entries()) img.setAttribute(number, String(i));
};

/** Copies from a living picture what only a browser knows: which address it was loaded from, and whether it is a pixel. */
export const notePicture = (living: HTMLImageElement, copied: Element): void => {
  if (!living.complete || !living.currentSrc || living.naturalWidth === 0) return;
  if (living.naturalWidth <= 2 || living.naturalHeight <= 2) copied.setAttribute('data-plainly-pixel', '');
  else if (!placeholder.test(living.currentSrc)) copied.setAttribute('data-plainly-current', living.currentSrc);
};

/** Pictures behind the last words, without a caption, belong to what stood there and is gone: a portrait of the author, a teaser. */
export const takeEndPictures: Pass = {
  name: 'end-pictures',
  run(root, take) {
    for (const img of [...root.querySelectorAll('img')].reverse()) {
      if (hasTextAfter(root, img)) return;
      const figure = img.closest('figure');
      if (!figure?.textContent?.trim()) take(figure ?? img, 'picture without words');
    }
  },
};
