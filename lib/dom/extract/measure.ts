import { builtIn } from '../built-in.ts';

/** Largest page read: a parse on the page's main thread cannot be interrupted, so the size is looked at first. */
export const limits = { elements: 150_000, characters: 12_000_000 };

/** Whether the page is small enough to be read within about three seconds. Costs about 0.1 µs a node. */
export const isWithinLimits = (page: Document): boolean => {
  const root = builtIn(page, 'documentElement');
  if (root.getElementsByTagName('*').length > limits.elements) return false;
  return (root.textContent ?? '').length <= limits.characters;
};
