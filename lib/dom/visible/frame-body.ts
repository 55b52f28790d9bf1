import { builtIn } from '../built-in.ts';
import { isWithinLimits } from '../extract/measure.ts';
import { fold, wordCount } from '../text.ts';

/** Smallest frame that may hold an article, in CSS pixels, and the fewest words in it: smaller ones are advertisements and buttons. */
const smallest = { width: 300, height: 200, words: 40 };

/** The body of a frame of the same origin that may hold part of the article; `null` for all others. */
export const frameBody = (frame: Element): HTMLElement | null => {
  try {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    const body = inside ? builtIn(inside, 'body') : null;
    if (!inside || !body || !isWithinLimits(inside)) return null;
    const { width, height } = frame.getBoundingClientRect();
    // Without layout every box is 0 × 0: the size is unknown then.
    if ((width > 0 || height > 0) && (width < smallest.width || height < smallest.height)) return null;
    return wordCount(fold(body.textContent ?? '')) >= smallest.words ? body : null;
  } catch {
    // The frame is of another origin, or the page made its own element answer so.
    return null;
  }
};

/** Makes the addresses in the copy of a frame's body absolute: they are relative to the frame. */
export const settleAddresses = (copy: Element, base: string): void => {
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
  ] as const)
    for (const element of copy.querySelectorAll(selector)) {
      const address = element.getAttribute(name) ?? '';
      if (!address.startsWith('#') && URL.canParse(address, base)) element.setAttribute(name, new URL(address, base).href);
    }
};
