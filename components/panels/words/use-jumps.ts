import { useRef, useState } from 'preact/hooks';
import type { ArticleWord, Place } from '../../../lib/core/terms/words-of-article.ts';

/** Which mention of which word was shown last, from 0. */
export interface At {
  readonly identity: string;
  readonly nth: number;
}

/** The way through the mentions of words, and back to where the person was reading. */
export interface Jumps {
  readonly at: At | null;
  /** Shows a mention of a word; behind the last comes the first again. */
  readonly go: (word: ArticleWord, nth: number) => void;
  /** Goes back to where the first jump began. */
  readonly goBack: () => void;
}

/**
 * @param show shows a place of the article; `false` when it is not there any more
 * @param remember remembers where the person is reading; what it gives leads there again
 */
export const useJumps = (show: (place: Place) => boolean, remember: () => () => void): Jumps => {
  const [at, setAt] = useState<At | null>(null);
  const begun = useRef<(() => void) | null>(null);
  return {
    at,
    go: ({ identity, places }, nth) => {
      const place = places.at(nth % places.length);
      const here = begun.current ?? remember();
      if (!place || !show(place)) return;
      begun.current = here;
      setAt({ identity, nth: places.indexOf(place) });
    },
    goBack: () => {
      begun.current?.();
      begun.current = null;
      setAt(null);
    },
  };
};
