import { articleTerms } from '../../../lib/core/terms/article-terms.ts';
import type { Knowledge } from '../../../lib/core/terms/read-terms.ts';
import type { AbbreviationCase } from './abbreviation-cases.ts';

/** What became of a sentence. `could mean`: several meanings were offered where a reader could tell which it is. */
export const outcomes = ['right', 'could mean', 'wrong', 'missed'] as const;
export type Outcome = (typeof outcomes)[number];

/** How many sentences of one part went how; shares are of all its sentences, `rightOfTellable` of those where a reader can tell. */
export type SenseScore = { part: string; sentences: number } & Record<Outcome, number> & { wrongShare: number; rightOfTellable: number };

/** What was found where the abbreviation stands: what it stands for, `none`, `open` where several meanings are offered, `phrase` where a longer term holds it. */
export const toldFor = ({ text, start, end }: AbbreviationCase, knowledge: Knowledge): string => {
  const [found = []] = articleTerms([{ text, isHeading: false, lang: 'en' }], knowledge).found;
  const term = found.find((one) => one.start <= start && one.end >= end);
  if (!term) return 'none';
  if (term.start < start || term.end > end) return 'phrase';
  if (term.couldMean.length > 0) return 'open';
  return term.expansion ?? `entry ${term.entry}`;
};

/** A longer term ("ACE inhibitor", "phase IV study") is explained as a whole: its abbreviation is not told by itself. Case is set aside. */
export const outcomeOf = (wanted: string, told: string): Outcome => {
  if (told === 'phrase') return wanted === 'open' ? 'wrong' : 'right';
  if (told.toLowerCase() === wanted.toLowerCase()) return 'right';
  if (told === 'open') return 'could mean';
  return told === 'none' ? 'missed' : 'wrong';
};

/** Scores the sentences looked at and the held ones, one row each. */
export const scoreAbbreviationSenses = (cases: readonly AbbreviationCase[], knowledge: Knowledge): SenseScore[] =>
  [false, true].map((isHeld) => {
    const part = cases
      .filter((one) => one.isHeld === isHeld)
      .map((one) => ({ ...one, outcome: outcomeOf(one.wanted, toldFor(one, knowledge)) }));
    const count = (outcome: Outcome, among = part): number => among.filter((one) => one.outcome === outcome).length;
    const tellable = part.filter(({ wanted }) => wanted !== 'open');
    return {
      part: isHeld ? 'held' : 'seen',
      sentences: part.length,
      right: count('right'),
      'could mean': count('could mean'),
      wrong: count('wrong'),
      missed: count('missed'),
      wrongShare: count('wrong') / part.length,
      rightOfTellable: count('right', tellable) / tellable.length,
    };
  });

/** What goes wrong in the sentences that may be looked at, a line each. */
export const abbreviationSenseErrors = (cases: readonly AbbreviationCase[], knowledge: Knowledge): string[] =>
  cases
    .filter(({ isHeld }) => !isHeld)
    .flatMap((one) => {
      const told = toldFor(one, knowledge);
      const outcome = outcomeOf(one.wanted, told);
      return outcome === 'right' ? [] : [`${one.abbreviation} ${outcome}: ${one.wanted}, told ${told} | ${one.text}`];
    });
