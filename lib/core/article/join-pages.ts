import type { Article } from './article.ts';
import { atOnce, mostPages, type PageFailure } from './pages.ts';

/** A further page on its way into the article. */
export type FurtherPage = { number: number; address: string } & (
  | { state: 'queued' | 'loading' | 'stopped' }
  | { state: 'joined'; article: Article }
  | { state: 'failed'; failure: PageFailure }
);

type Load = (address: string, number: number) => Promise<{ ok: true; article: Article } | { ok: false; failure: PageFailure }>;

/** What is going on with the pages, and the ways to change it. */
export interface Joining {
  /** Asks for a failed page once more. */
  retry: (number: number) => void;
  /** Asks for no more pages, and does not wait for those on their way; one that comes all the same is joined. */
  stop: () => void;
  /** Goes on after `stop`. */
  goOn: () => void;
}

/**
 * Asks for the further pages of an article, each once, two at a time, in order, at most 30. A page that names pages nobody has named
 * yet ("Next page" alone) adds them.
 * @param onChange called with the whole list after every change
 */
export const joinPages = (first: Article, load: Load, onChange: (pages: readonly FurtherPage[]) => void): Joining => {
  const pages: FurtherPage[] = [];
  let loading = 0;
  let isStopped = false;

  const addFrom = (article: Article): void => {
    for (const address of article.pages?.further ?? []) {
      if (pages.length + 1 >= mostPages || address === first.url || pages.some((page) => page.address === address)) continue;
      pages.push({ number: pages.length + 2, address, state: isStopped ? 'stopped' : 'queued' });
    }
  };

  const put = (page: FurtherPage): void => {
    pages[page.number - 2] = page;
    onChange([...pages]);
  };

  const ask = async ({ number, address }: FurtherPage): Promise<void> => {
    loading++;
    const asked: FurtherPage = { number, address, state: 'loading' };
    put(asked);
    const answer = await load(address, number).catch(() => ({ ok: false, failure: 'offline' }) as const);
    loading--;
    if (answer.ok) addFrom(answer.article);
    // Stopped, and perhaps asked for again since: that it did not come now says nothing.
    if (answer.ok ? pages[number - 2]?.state === 'joined' : pages[number - 2] !== asked) return next();
    put(
      answer.ok
        ? { number, address, state: 'joined', article: answer.article }
        : { number, address, state: 'failed', failure: answer.failure },
    );
    next();
  };

  const next = (): void => {
    while (loading < atOnce && !isStopped) {
      const queued = pages.find(({ state }) => state === 'queued');
      if (queued === undefined) return;
      void ask(queued);
    }
  };

  addFrom(first);
  next();
  return {
    retry: (number) => {
      const page = pages[number - 2];
      if (page?.state === 'failed') void ask(page);
    },
    stop: () => {
      isStopped = true;
      for (const { number, address, state } of [...pages])
        if (state === 'queued' || state === 'loading') put({ number, address, state: 'stopped' });
    },
    goOn: () => {
      isStopped = false;
      for (const { number, address, state } of [...pages]) if (state === 'stopped') put({ number, address, state: 'queued' });
      next();
    },
  };
};
