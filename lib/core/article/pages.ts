/** The pages of an article that follow the one it was read from. */
export interface FurtherPages {
  /** Absolute addresses in order, as far as this page names them. */
  further: string[];
  /** How many pages the article has, where that is known. */
  total: number | null;
  /** Address that shows the whole article at once, to be preferred. */
  whole: string | null;
}

/** Why a further page could not be joined. Each value is a key of the interface's texts. */
export type PageFailure = 'missing' | 'server' | 'slow' | 'other' | 'offline' | 'unreadable';

/** Most pages that are joined, the first among them. */
export const mostPages = 30;
/** Pages asked for at once. */
export const atOnce = 2;
