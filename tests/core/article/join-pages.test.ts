import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/article/article.ts';
import { type FurtherPage, joinPages } from '../../../lib/core/article/join-pages.ts';
import { mostPages, type PageFailure } from '../../../lib/core/article/pages.ts';

const address = (number: number): string => `https://site.example/story?page=${number}`;
const article = (number: number, further: string[]): Article => ({
  url: address(number),
  title: 'A story',
  lang: null,
  dir: null,
  byline: null,
  reviewedBy: null,
  published: null,
  updated: null,
  reviewed: null,
  isHealth: false,
  sponsor: null,
  sources: null,
  site: null,
  html: '',
  blocks: [],
  removals: [],
  pages: { further, total: null, whole: null },
  isUnsure: false,
});

type Loaded = { ok: true; article: Article } | { ok: false; failure: PageFailure };

/** A site whose pages are answered by hand, in any order. */
const site = () => {
  const waiting = new Map<number, (answer: Loaded) => void>();
  const asked: number[] = [];
  return {
    asked,
    load: (_address: string, number: number): Promise<Loaded> => {
      asked.push(number);
      return new Promise((resolve) => waiting.set(number, resolve));
    },
    answer: async (number: number, answer: Loaded): Promise<void> => {
      waiting.get(number)?.(answer);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
};
const further = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => address(from + i));
const states = (pages: readonly FurtherPage[]): string => pages.map(({ number, state }) => `${number} ${state}`).join(', ');

describe('joinPages', () => {
  it('asks two at a time, in order, each once', async () => {
    const { load, asked, answer } = site();
    let seen: readonly FurtherPage[] = [];
    joinPages(article(1, further(2, 5)), load, (pages) => {
      seen = pages;
    });
    expect(asked).toEqual([2, 3]);
    await answer(3, { ok: true, article: article(3, further(4, 5)) });
    expect(asked).toEqual([2, 3, 4]);
    await answer(2, { ok: true, article: article(2, further(3, 5)) });
    await answer(4, { ok: true, article: article(4, further(5, 5)) });
    await answer(5, { ok: true, article: article(5, []) });
    expect(asked).toEqual([2, 3, 4, 5]);
    expect(states(seen)).toBe('2 joined, 3 joined, 4 joined, 5 joined');
  });

  it('follows a chain of "Next page" links and ends', async () => {
    const { load, asked, answer } = site();
    joinPages(article(1, [address(2)]), load, () => {});
    await answer(2, { ok: true, article: article(2, [address(3)]) });
    await answer(3, { ok: true, article: article(3, [address(2), address(1)]) });
    expect(asked).toEqual([2, 3]);
  });

  it('goes on after a page that failed, and asks for it again only when told', async () => {
    const { load, asked, answer } = site();
    let seen: readonly FurtherPage[] = [];
    const joining = joinPages(article(1, further(2, 3)), load, (pages) => {
      seen = pages;
    });
    await answer(2, { ok: false, failure: 'server' });
    await answer(3, { ok: true, article: article(3, []) });
    expect(states(seen)).toBe('2 failed, 3 joined');
    joining.retry(3);
    joining.retry(2);
    expect(asked).toEqual([2, 3, 2]);
    await answer(2, { ok: true, article: article(2, []) });
    expect(states(seen)).toBe('2 joined, 3 joined');
  });

  it('never asks for more than thirty pages', async () => {
    const { load, asked, answer } = site();
    joinPages(article(1, further(2, 80)), load, () => {});
    for (let number = 2; number <= 80; number++) await answer(number, { ok: true, article: article(number, []) });
    expect(asked).toHaveLength(mostPages - 1);
  });

  describe('stopped', () => {
    const failed = { ok: false, failure: 'offline' } as const;
    const joined = (number: number): Loaded => ({ ok: true, article: article(number, []) });
    const start = () => {
      const { load, asked, answer } = site();
      let seen = '';
      const joining = joinPages(article(1, further(2, 5)), load, (pages) => {
        seen = states(pages);
      });
      return { asked, answer, joining, seen: () => seen };
    };

    it('asks for nothing more, and what came stays', async () => {
      const { asked, answer, joining, seen } = start();
      await answer(2, joined(2));
      joining.stop();
      expect(seen()).toBe('2 joined, 3 stopped, 4 stopped, 5 stopped');
      await answer(3, failed);
      await answer(4, joined(4));
      expect(seen()).toBe('2 joined, 3 stopped, 4 joined, 5 stopped');
      expect(asked).toEqual([2, 3, 4]);
    });

    it('goes on with the rest, two at a time, without asking again for what is there', async () => {
      const { asked, answer, joining, seen } = start();
      joining.stop();
      await answer(2, failed);
      await answer(3, joined(3));
      joining.goOn();
      expect(asked).toEqual([2, 3, 2, 4]);
      for (const number of [2, 4, 5]) await answer(number, joined(number));
      expect(seen()).toBe('2 joined, 3 joined, 4 joined, 5 joined');
      expect(asked).toEqual([2, 3, 2, 4, 5]);
    });

    it('asks for pages only now named when it goes on, not before', async () => {
      const { load, asked, answer } = site();
      const joining = joinPages(article(1, [address(2)]), load, () => {});
      joining.stop();
      await answer(2, { ok: true, article: article(2, [address(3)]) });
      expect(asked).toEqual([2]);
      joining.goOn();
      expect(asked).toEqual([2, 3]);
    });
  });
});
