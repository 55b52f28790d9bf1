import { expect, it } from 'vitest';
import type { Article } from '../../../lib/core/article/article.ts';
import { leftPieces } from '../../../lib/core/article/left-pieces.ts';

const page = (url: string, ...texts: string[]): Article =>
  ({ url, removals: texts.map((text) => ({ pass: 'widgets', reason: 'tags', kind: 'clutter', after: 0, text })) }) as unknown as Article;
const first = page('https://site.example/1', 'Advertisement', 'Tags', 'Advertisement');

it('gives every piece its page, its place there and a key of its own', () => {
  const pieces = leftPieces([first, page('https://site.example/2', 'Tags')]);
  expect(pieces.map(({ page: number, nth }) => [number, nth])).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
  ]);
  expect(new Set(pieces.map(({ key }) => key)).size).toBe(4);
});

it('keeps the keys when pages come between and repeats are found anew', () => {
  const before = leftPieces([first, page('https://site.example/3', 'Tags')]).map(({ key }) => key);
  const after = leftPieces([
    structuredClone(first),
    page('https://site.example/2', 'Tags'),
    page('https://site.example/3', 'Repeat', 'Tags'),
  ]);
  const keys = after.map(({ key }) => key);
  expect(before.filter((key) => !keys.includes(key))).toEqual([]);
});
