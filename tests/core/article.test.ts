import { describe, expect, it } from 'vitest';
import { readableDate } from '../../lib/core/article/readable-date.ts';
import { readingMinutes } from '../../lib/core/article/reading-minutes.ts';

describe('readableDate', () => {
  it.each([
    ['2026-03-02', 'en', 'March 2, 2026'],
    ['2025-11-11T23:30:00-11:00', 'en', 'November 11, 2025'],
    ['2026-03-02', 'es', '2 de marzo de 2026'],
    ['2024/09/20', 'en', 'September 20, 2024'],
    ['March 2, 2026', 'en', 'March 2, 2026'],
    ['2026-03-02', 'not a language', '2026-03-02'],
  ])('%s in %s', (stated, lang, shown) => expect(readableDate(stated, lang)).toBe(shown));
});

it('counts minutes from quick to slow readers, never less than one', () => {
  const text = Array.from({ length: 1000 }, () => 'word').join(' ');
  expect(readingMinutes([{ role: 'body', text }])).toEqual({ from: 4, to: 6 });
  expect(readingMinutes([])).toEqual({ from: 1, to: 1 });
});
