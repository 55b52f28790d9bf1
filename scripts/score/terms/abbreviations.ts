import { findDefinitions } from '../../../lib/core/abbreviations/find-definitions.ts';
import { type LabelledAbstract, labelledAbstracts, type Pair } from './labelled-abstracts.ts';

/** Which abstracts: rules are made on the even-numbered ones (counted from nought) and checked on the odd ones. */
export type Half = 'even' | 'odd' | 'all';

/** How well the pairs of a set of abstracts are found. A pair counts once in an abstract. */
export interface AbbreviationScore {
  [key: string]: string | number;
  abstracts: Half;
  /** `exact`: both parts the same but for case, white space and hyphens. `overlap`: the same abbreviation, and one expansion ends the other. */
  compared: 'exact' | 'overlap';
  labelled: number;
  found: number;
  right: number;
  precision: number;
  recall: number;
  f1: number;
}

/** A pair that was missed or should not have been found, with its abstract. */
export interface AbbreviationError extends Pair {
  id: string;
  what: 'missed' | 'wrong';
}

type Same = (a: Pair, b: Pair) => boolean;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0-]+/g, ' ')
    .trim();

const exact: Same = (a, b) => folded(a.abbreviation) === folded(b.abbreviation) && folded(a.expansion) === folded(b.expansion);

const overlap: Same = (a, b) => {
  const [one, other] = [folded(a.expansion), folded(b.expansion)];
  return folded(a.abbreviation) === folded(b.abbreviation) && one !== '' && other !== '' && (one.endsWith(other) || other.endsWith(one));
};

const distinct = (pairs: readonly Pair[]): Pair[] => pairs.filter((pair, i) => !pairs.slice(0, i).some((other) => exact(pair, other)));

const ofHalf = (corpora: string, half: Half): LabelledAbstract[] =>
  labelledAbstracts(corpora).filter((_, i) => half === 'all' || (i % 2 === 0) === (half === 'even'));

const inAbstract = ({ texts, pairs }: LabelledAbstract): { labelled: Pair[]; found: Pair[] } => ({
  labelled: distinct(pairs),
  found: distinct(texts.flatMap((text) => findDefinitions(text))),
});

/** One row for each half and way to compare. `corpora` is the folder of the corpora (`README.md` there says what they are). */
export const scoreAbbreviations = (corpora: string, halves: readonly Half[] = ['even', 'odd', 'all']): AbbreviationScore[] =>
  halves.flatMap((half) => {
    const abstracts = ofHalf(corpora, half).map(inAbstract);
    return ([exact, overlap] as const).map((same) => {
      const labelled = abstracts.reduce((sum, one) => sum + one.labelled.length, 0);
      const found = abstracts.reduce((sum, one) => sum + one.found.length, 0);
      const right = abstracts.reduce((sum, one) => sum + one.found.filter((a) => one.labelled.some((b) => same(a, b))).length, 0);
      const met = abstracts.reduce((sum, one) => sum + one.labelled.filter((a) => one.found.some((b) => same(a, b))).length, 0);
      const precision = right / found;
      const recall = met / labelled;
      const f1 = (2 * precision * recall) / (precision + recall);
      return { abstracts: half, compared: same === exact ? 'exact' : 'overlap', labelled, found, right, precision, recall, f1 };
    });
  });

/** What went wrong on the even-numbered abstracts; those of the odd ones are not to be looked at. */
export const abbreviationErrors = (corpora: string): AbbreviationError[] =>
  ofHalf(corpora, 'even').flatMap((abstract) => {
    const { labelled, found } = inAbstract(abstract);
    const without = (pairs: readonly Pair[], others: readonly Pair[], what: AbbreviationError['what']) =>
      pairs
        .filter((a) => !others.some((b) => exact(a, b)))
        .map(({ abbreviation, expansion }) => ({ id: abstract.id, what, abbreviation, expansion }));
    return [...without(labelled, found, 'missed'), ...without(found, labelled, 'wrong')];
  });
