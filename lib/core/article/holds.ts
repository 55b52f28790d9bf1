import type { Article } from './article.ts';

/** Whether an article that should be the whole holds what the first page says: nine tenths of its longer blocks, word for word. */
export const holds = (whole: Article, first: Article): boolean => {
  const known = new Set(whole.blocks.map(({ text }) => text));
  const long = first.blocks.filter(({ text }) => text.split(' ').length >= 8);
  const held = long.filter(({ text }) => known.has(text)).length;
  return long.length > 0 && held >= long.length * 0.9 && whole.blocks.length > first.blocks.length;
};
