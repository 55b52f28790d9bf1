import { describe, expect, it } from 'vitest';
import { pageAddress, withPageNumber } from '../../lib/dom/extract/page-address.ts';

const same = (a: string, b: string): boolean => pageAddress(new URL(a)).base === pageAddress(new URL(b)).base;

describe('pageAddress', () => {
  it.each([
    ['https://s.example/story', 'https://s.example/story?page=2', 2],
    ['https://s.example/story/', 'https://www.s.example/story/2/', 2],
    ['https://s.example/story.html', 'https://s.example/story-3.html', 3],
    ['https://s.example/story.html?x=1', 'https://s.example/story.html?x=1&pg=4', 4],
    ['https://s.example/a/index.html', 'https://s.example/a/page-2.html', 2],
    ['https://s.example/story', 'https://s.example/story/page/2?utm_source=x', 2],
    ['https://s.example/story_p2.php', 'https://s.example/story_p3.php', 3],
  ])('%s and %s are one article, page %i', (a, b, number) => {
    expect(same(a, b)).toBe(true);
    expect(pageAddress(new URL(b)).number).toBe(number);
  });

  it.each([
    ['https://s.example/story', 'https://s.example/other?page=2'],
    ['https://s.example/story', 'https://t.example/story?page=2'],
    ['https://s.example/story?id=1', 'https://s.example/story?id=2'],
    ['https://s.example/2024/story', 'https://s.example/2025/story'],
    ['https://s.example/story', 'https://s.example/story/2024'],
  ])('%s and %s are not', (a, b) => expect(same(a, b)).toBe(false));

  it.each([
    ['https://s.example/story?page=2', 2, 5, 'https://s.example/story?page=5'],
    ['https://s.example/a2/story-2.html', 2, 3, 'https://s.example/a2/story-3.html'],
    ['https://s.example/story/2/', 2, 9, 'https://s.example/story/9/'],
  ])('%s, page %i → %i', (url, known, wanted, made) => expect(withPageNumber(new URL(url), known, wanted).href).toBe(made));
});
