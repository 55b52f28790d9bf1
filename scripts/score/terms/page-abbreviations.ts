import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTermSettings } from '../../../lib/core/terms/term-settings.ts';
import { fold } from '../../../lib/core/text/fold.ts';
import type { BuiltKnowledge } from '../../terms/built-knowledge.ts';
import { type Detected, detected } from '../../terms/detected.ts';
import { readCases } from '../corpus.ts';

/** What an abbreviation stands for on a page, read by hand once: any of these, or nothing that a reader needs to be told. */
interface Wanted {
  readonly page: string;
  readonly abbreviation: string;
  readonly standsFor: readonly string[];
}

/** The list, for the 36 health pages of `wcxb-a`. Words everyone knows in short (AI, TV, US, PhD) are not in it. */
const wanted: readonly Wanted[] = readFileSync(new URL('page-abbreviations.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [page = '', abbreviation = '', standsFor = ''] = line.split('\t');
    return { page, abbreviation, standsFor: standsFor === '-' ? [] : standsFor.split(' | ') };
  });

type Verdict = 'right' | 'could mean' | 'wrong' | 'nothing';

/** One place of an abbreviation, and what is said of it there. */
interface Judged extends Wanted {
  readonly verdict: Verdict;
  readonly said: string;
}

/** Plural, capitals, hyphens and stops make no other meaning. */
const bare = (words: string): string =>
  fold(words)
    .replace(/\([^)]*\)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/s\b/g, '')
    .trim();

const verdictOf = ({ standsFor }: Wanted, found: Detected | undefined): Verdict => {
  if (!found) return 'nothing';
  if (found.couldMean) return 'could mean';
  const said = [found.expansion, found.term].map((words) => bare(words ?? ''));
  return standsFor.some((words) => said.includes(bare(words))) ? 'right' : 'wrong';
};

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const judgeAll = (corpora: string, built: BuiltKnowledge): Judged[] => {
  const folder = join(corpora, 'extract/wcxb-a');
  if (!existsSync(folder)) return [];
  return readCases(folder, 'health').flatMap(({ id, truth }) => {
    const found = detected(truth, { ...defaultTermSettings, mentions: 'every' }, built);
    return wanted
      .filter(({ page }) => page === id)
      .flatMap((one) =>
        [...truth.matchAll(new RegExp(`(?<![\\p{L}\\p{N}&/-])${escaped(one.abbreviation)}(?![\\p{L}\\p{N}&/-]|\\.\\p{L})`, 'gu'))].map(
          ({ index }) => {
            const here = found.find(({ start, end }) => start <= index && end > index);
            return {
              ...one,
              verdict: verdictOf(one, here),
              said: here?.expansion ?? here?.couldMean?.join(' | ') ?? here?.term ?? 'nothing',
            };
          },
        ),
      );
  });
};

/** Right expansions of all places where the list has one, and how often something is said where it has none. No rows where there is no such corpus. */
export const scorePageAbbreviations = (corpora: string, built: BuiltKnowledge): Record<string, unknown>[] => {
  const judged = judgeAll(corpora, built);
  return [true, false].flatMap((stands) => {
    const all = judged.filter(({ standsFor }) => standsFor.length > 0 === stands);
    if (all.length === 0) return [];
    const count = (verdict: Verdict): number => all.filter((one) => one.verdict === verdict).length;
    const right = count(stands ? 'right' : 'nothing');
    return {
      abbreviations: stands ? 'to explain' : 'names, initials, states',
      places: all.length,
      right,
      percent: Math.round((1000 * right) / all.length) / 10,
      couldMean: count('could mean'),
      wrong: count('wrong'),
      ...(stands && { nothing: count('nothing') }),
    };
  });
};

/** Each abbreviation of a page that is not told right, once. */
export const pageAbbreviationErrors = (corpora: string, built: BuiltKnowledge): string[] => {
  const wrong = judgeAll(corpora, built).filter(({ standsFor, verdict }) => verdict !== (standsFor.length > 0 ? 'right' : 'nothing'));
  return [
    ...new Set(
      wrong.map(
        ({ page, abbreviation, standsFor, said }) => `${page} ${abbreviation}: ${said}, not ${standsFor.join(' | ') || 'anything'}`,
      ),
    ),
  ];
};
