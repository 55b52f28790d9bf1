/** Smallest side, in CSS pixels, of a picture that counts. */
const smallest = 120;

/** Pictures of a person, a brand or a button, by a word of their class or of the two boxes around them. */
const iconBox =
  /(^|[\s_-])(avatars?|gravatar|icons?|logos?|emojis?|badges?|headshots?|author|byline|profile|share|social|sprite)([\s_-]|$)/i;
const iconAlt = /\b(avatar|gravatar|icon|logo|headshot|profile (picture|photo|image))\b/i;

const addressAttributes = [
  'src',
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
];
const setAttributes = ['srcset', 'data-srcset', 'data-lazy-srcset'];

const namesOf = (set: string): string[] => set.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '');

/** Every address a picture can be loaded from, resolved; lazy loading keeps them in other attributes. Data addresses are stand-ins. */
export const addressesOf = (img: Element, base: string): string[] => {
  const sets = [img, ...(img.closest('picture')?.querySelectorAll('source') ?? [])].flatMap((element) =>
    setAttributes.map((name) => element.getAttribute(name) ?? ''),
  );
  const stated = [...addressAttributes.map((name) => img.getAttribute(name) ?? ''), ...sets.flatMap(namesOf)];
  return [...new Set(stated)].flatMap((address) =>
    address && !/^(data|blob|about):/i.test(address) && URL.canParse(address, base) ? [new URL(address, base).href] : [],
  );
};

const pixels = (text: string | null | undefined): number =>
  /^\s*\d+(\.\d+)?(px)?\s*$/.test(text ?? '') ? Number.parseFloat(text ?? '') : NaN;

const isSmall = (img: Element): boolean => {
  const style = img.getAttribute('style') ?? '';
  const inStyle = (side: string): string | undefined => new RegExp(`(?:^|[;\\s])${side}\\s*:([^;]*)`, 'i').exec(style)?.[1];
  const sides = ['width', 'height'].flatMap((side) => [pixels(img.getAttribute(side)), pixels(inStyle(side))]);
  if (sides.some((side) => side < smallest)) return true;
  if (sides.some((side) => side >= smallest)) return false;
  const widths = setAttributes.flatMap((name) =>
    [...(img.getAttribute(name) ?? '').matchAll(/\s(\d+)w\b/g)].map((match) => Number(match[1])),
  );
  return widths.length > 0 && Math.max(...widths) < smallest;
};

const isIcon = (img: Element): boolean => {
  const boxes = [img, img.parentElement, img.parentElement?.parentElement].map((box) => box?.getAttribute('class') ?? '');
  return boxes.some((name) => iconBox.test(name)) || iconAlt.test(img.getAttribute('alt') ?? '');
};

/** A picture of a teaser: it leads to another page, and not to itself in large, or stands in a side box. */
const isTeaser = (img: Element): boolean => {
  const link = img.closest('a[href]')?.getAttribute('href') ?? '';
  const leadsAway = link !== '' && !link.startsWith('#') && !/\.(jpe?g|png|gif|webp|avif|svg)\b/i.test(link);
  return leadsAway || img.closest('aside, nav, footer') !== null;
};

/** A picture the reader should get: the addresses it may come out with, and whether it looks like a teaser's. */
export interface WantedPicture {
  addresses: readonly string[];
  isTeaser: boolean;
}

/**
 * The pictures of a container: 120 px or more on each side that is stated (attribute, inline style, `srcset`) or of unknown size, and
 * neither avatar nor icon. A picture that stands there twice (its `<noscript>` twin) is one.
 */
export const wantedPictures = (container: Element, base: string): WantedPicture[] => {
  const wanted: WantedPicture[] = [];
  const seen = new Set<string>();
  for (const img of container.querySelectorAll('img')) {
    const addresses = addressesOf(img, base);
    if (addresses.length === 0 || isSmall(img) || isIcon(img)) continue;
    if (!addresses.some((address) => seen.has(address))) wanted.push({ addresses, isTeaser: isTeaser(img) });
    for (const address of addresses) seen.add(address);
  }
  return wanted;
};
