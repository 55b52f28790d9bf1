/** The screen that styles are read for where there is none: CSS pixels, 16 to an em. */
const screen = { width: 1280, height: 800 };

const features: Readonly<Record<string, (value: string) => boolean>> = {
  'min-width': (value) => screen.width >= pixels(value),
  'max-width': (value) => screen.width <= pixels(value),
  'min-height': (value) => screen.height >= pixels(value),
  'max-height': (value) => screen.height <= pixels(value),
  'min-device-width': (value) => screen.width >= pixels(value),
  'max-device-width': (value) => screen.width <= pixels(value),
  orientation: (value) => value === 'landscape',
  hover: (value) => value !== 'none',
  'any-hover': (value) => value !== 'none',
  pointer: (value) => value === 'fine',
  scripting: (value) => value === 'none',
  'prefers-color-scheme': (value) => value === 'light',
  'prefers-reduced-motion': (value) => value === 'no-preference',
};

const pixels = (value: string): number => Number.parseFloat(value) * (/r?em$/.test(value) ? 16 : 1);

/** `(400px <= width < 60em)` in the older words. Bounds that are not reached count as reached: a pixel decides nothing here. */
const inOldWords = (condition: string): string =>
  condition
    .replace(/\(\s*([\d.]+\w+)\s*<=?\s*(width|height)\s*(?=<)/g, '(min-$2:$1) and ($2')
    .replace(/\(\s*(width|height)\s*>=?\s*([\d.]+\w+)\s*\)/g, '(min-$1:$2)')
    .replace(/\(\s*(width|height)\s*<=?\s*([\d.]+\w+)\s*\)/g, '(max-$1:$2)')
    .replace(/\(\s*([\d.]+\w+)\s*<=?\s*(width|height)\s*\)/g, '(min-$2:$1)')
    .replace(/\(\s*([\d.]+\w+)\s*>=?\s*(width|height)\s*\)/g, '(max-$2:$1)');

const partApplies = (part: string): boolean => {
  const [, name = '', value = ''] = /^\(\s*([\w-]+)\s*(?::\s*([^)]*?)\s*)?\)$/.exec(part) ?? [];
  if (name === '') return part === 'screen' || part === 'all';
  return features[name]?.(value) ?? false;
};

const queryApplies = (query: string): boolean => {
  const isNot = /^not\s/.test(query);
  const parts = query
    .replace(/^(not|only)\s+/, '')
    .split(/\s+and\s+/)
    .map((part) => part.trim());
  return parts.every(partApplies) !== isNot;
};

/** Whether a media query list, as written, holds on a usual screen. What it does not know does not hold. */
export const mediaApplies = (media: string): boolean => {
  const list = inOldWords(media.toLowerCase()).trim();
  return list === '' || list.split(/,|\bor\b/).some((query) => queryApplies(query.trim()));
};
