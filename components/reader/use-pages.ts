import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import { holds } from '../../lib/core/article/holds.ts';
import { type FurtherPage, type Joining, joinPages } from '../../lib/core/article/join-pages.ts';
import { pagesShown } from '../../lib/core/article/pages-shown.ts';
import type { PageAnswer } from '../../lib/core/messages.ts';

export type LoadPage = (address: string, number: number) => Promise<PageAnswer>;

/** The further pages of an article as they come. */
export interface Pages {
  list: readonly FurtherPage[];
  /** Pages in the article now, the first among them; how many there are in all, as far as is known. */
  joined: number;
  total: number;
  isJoining: boolean;
  isStopped: boolean;
  /** Lets go of the pages that are not there yet; what came stays. */
  stop: () => void;
  goOn: () => void;
  retry: (number: number) => void;
}

/**
 * Asks for the further pages of an article as long as it is shown.
 * @param stopLoading ends the requests that are on their way
 * @param onWhole called instead when the site has the whole article at one address
 */
export const usePages = (article: Article, load: LoadPage, stopLoading: () => void, onWhole: (whole: Article) => void): Pages => {
  const [list, setList] = useState<readonly FurtherPage[]>([]);
  const joining = useRef<Joining | null>(null);
  useEffect(() => {
    let isShown = true;
    setList([]);
    const start = async (): Promise<void> => {
      const address = article.pages?.whole;
      const whole = address ? await load(address, 1).catch(() => null) : null;
      if (!isShown) return;
      if (whole?.ok && holds(whole.article, article)) onWhole({ ...whole.article, pages: null });
      else joining.current = joinPages(article, load, (pages) => isShown && setList(pages));
    };
    void start();
    return () => {
      isShown = false;
      joining.current?.stop();
    };
  }, [article, load]);
  return useMemo(
    () => ({
      list,
      joined: pagesShown(article, list).length,
      total: Math.max(article.pages?.total ?? 1, list.length + 1),
      isJoining: list.some(({ state }) => state === 'loading' || state === 'queued'),
      isStopped: list.some(({ state }) => state === 'stopped'),
      stop: () => {
        joining.current?.stop();
        stopLoading();
      },
      goOn: () => joining.current?.goOn(),
      retry: (number) => joining.current?.retry(number),
    }),
    [list, article],
  );
};
