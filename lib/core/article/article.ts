import type { Block } from './block.ts';
import type { FurtherPages } from './pages.ts';
import type { Removal } from './removal.ts';

/** What was extracted from a page: plain data that can be sent, stored and joined. Absent facts are `null`, never guessed. */
export interface Article {
  /** Address of the page the article was read from. */
  url: string;
  title: string;
  /** BCP 47 tag as the page states it, or `null`. */
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
  byline: string | null;
  /** Who reviewed it, with the letters behind the name. */
  reviewedBy: string | null;
  /** Dates as `2026-03-18`, or `2026-03` where the page names only a month. */
  published: string | null;
  updated: string | null;
  /** When it was last read again, by a clinician or by its editors. */
  reviewed: string | null;
  site: string | null;
  /** Who paid for the article, where the page says so. */
  sponsor: string | null;
  /** Whether it is about health: then the reader says so when no reviewer and no date are stated. */
  isHealth: boolean;
  /** The references at its end, one text each; `null` when it names none. */
  sources: string[] | null;
  /** Cleaned markup. Still hostile: only `lib/dom/sanitize.ts` may turn it into nodes that are shown. */
  html: string;
  blocks: Block[];
  removals: Removal[];
  /** The article's other pages, `null` when it has none. */
  pages: FurtherPages | null;
  /** The article holds less than half of the page's running text: something may be missing. */
  isUnsure: boolean;
}
