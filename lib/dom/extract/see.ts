import { builtIn } from '../built-in.ts';
import { defuse } from '../clean/defuse.ts';
import { isWithinLimits } from './measure.ts';

/** A page as it was seen, ready to be read somewhere else. */
export interface Seen {
  /** A safe copy (`defuse`); it is changed by reading. */
  copy: Document;
  /** The texts of the controls that were dropped from it. */
  controls: readonly string[];
  /** Where the page is, and what its links are relative to. */
  url: string;
  base: string;
}

/** What the links of a document made from text are relative to. */
const baseOf = (page: Document, url: string): string => {
  const stated = page.querySelector('base[href]')?.getAttribute('href');
  try {
    return stated ? new URL(stated, url).href : url;
  } catch {
    return url;
  }
};

/**
 * Copies a page as it is seen, made safe to work on. The page is only read, never changed.
 * @param given where the page is, for a document that was made from text and does not know it
 * @returns `null` when the page is too large to be read
 */
export const see = (page: Document, given?: string): Seen | null => {
  if (!isWithinLimits(page)) return null;
  const { copy, controls } = defuse(page);
  // Shadow roots and frames are only counted once their content stands in the copy.
  if (!isWithinLimits(copy)) return null;
  return { copy, controls, url: given ?? builtIn(page, 'URL'), base: given ? baseOf(page, given) : builtIn(page, 'baseURI') };
};
