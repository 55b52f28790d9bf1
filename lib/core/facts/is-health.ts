import { healthWords } from './health-words.ts';
import { wordsKey } from './words-key.ts';

/** What decides whether an article is about health. */
export interface AboutWhat {
  title: string;
  /** Texts of its blocks. */
  texts: readonly string[];
  /** Types that JSON-LD gives it. */
  types: readonly string[];
}

/** Types of schema.org that only pages about health have. */
const healthType = /^(?:Medical\w*|Drug|HealthTopicContent|DietarySupplement)$/;

/** Least share of health words among all words, and the fewest different ones. */
export const leastShare = 0.02;
export const fewestWords = 8;

/** Share of health words in the article, 0 to 1, and how many different ones it has. */
export const healthShare = ({ title, texts }: AboutWhat): { share: number; different: number } => {
  const words = wordsKey([title, ...texts].join(' '))
    .split(' ')
    .filter(Boolean);
  const found = words.filter((word) => healthWords.has(word));
  return { share: words.length === 0 ? 0 : found.length / words.length, different: new Set(found).size };
};

/**
 * Whether an article is about health: its page says so in JSON-LD, or its words are those of health. Decides whether the reader says
 * that no reviewer and no date are stated, and nothing else.
 */
export const isHealth = (article: AboutWhat): boolean => {
  if (article.types.some((type) => healthType.test(type.replace(/^.*\//, '')))) return true;
  const { share, different } = healthShare(article);
  return share >= leastShare && different >= fewestWords;
};
