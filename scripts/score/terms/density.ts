import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { levels } from '../../../lib/core/glossary/levels.ts';
import { articleTerms } from '../../../lib/core/terms/article-terms.ts';
import { defaultTermSettings } from '../../../lib/core/terms/term-settings.ts';
import { wordCount } from '../../../lib/dom/text.ts';
import { quantile } from '../../bench/stats.ts';
import type { BuiltKnowledge } from '../../terms/built-knowledge.ts';
import { type Case, readCases } from '../corpus.ts';

/** Marks for every 100 words of an article, each word marked once in it. */
const density = ({ truth }: Case, level: (typeof levels)[number], { knowledge }: BuiltKnowledge): number => {
  const [marked = []] = articleTerms([{ text: truth, isHeading: false }], knowledge).toMark({ ...defaultTermSettings, level });
  return (100 * marked.length) / Math.max(1, wordCount(truth));
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** How many marks articles get at each level: those of `wcxb-a` about health, and all others. No rows where there is no such corpus. */
export const scoreDensity = (corpora: string, built: BuiltKnowledge): Record<string, unknown>[] => {
  const folder = join(corpora, 'extract/wcxb-a');
  if (!existsSync(folder)) return [];
  const cases = readCases(folder);
  return levels.flatMap((level) =>
    [true, false].map((health) => {
      const all = cases.filter((one) => (one.health === true) === health).map((one) => density(one, level, built));
      return {
        level,
        articles: health ? 'health' : 'other',
        count: all.length,
        mean: rounded(all.reduce((sum, one) => sum + one, 0) / all.length),
        median: rounded(quantile(all, 0.5)),
        most: rounded(Math.max(...all)),
        above6: all.filter((one) => one > 6).length,
      };
    }),
  );
};
