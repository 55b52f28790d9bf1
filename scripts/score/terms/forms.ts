import type { EntryId } from '../../../lib/core/glossary/entry.ts';
import { forms } from '../../../lib/core/glossary/forms.ts';
import { matchText } from '../../../lib/core/glossary/match.ts';
import { type Index, openIndex } from '../../../lib/core/glossary/open-index.ts';
import { packIndex } from '../../../lib/core/glossary/pack-index.ts';
import type { FormCase } from './form-cases.ts';

/** How many cases are right, of those where something must be found and of those where nothing may; the wrong ones as lines. */
export interface FormScore {
  positives: number;
  foundRight: number;
  negatives: number;
  leftRight: number;
  wrong: string[];
}

/** An index of one entry, given as its term and other names, with every form the build makes. */
const indexOfEntry = ([term = '', ...also]: readonly string[]): Index => {
  const made = forms({ id: 'one' as EntryId, term, also }).map(({ words, via }) => ({ words, via, entry: 0 }));
  return openIndex(packIndex(made, [{ id: 'one', kind: 'word', hardness: 100 }], 1));
};

/** Scores cases, each against an index of nothing but its entry. */
export const scoreForms = (cases: readonly FormCase[]): FormScore => {
  const score: FormScore = { positives: 0, foundRight: 0, negatives: 0, leftRight: 0, wrong: [] };
  const indexes = new Map<string, Index>();
  for (const { entry, text, found } of cases) {
    const key = entry.join('; ');
    const index = indexes.get(key) ?? indexOfEntry(entry);
    indexes.set(key, index);
    const got = matchText(text, index).map(({ start, end }) => text.slice(start, end));
    const right = got.length === found.length && got.every((piece, i) => piece === found[i]);
    if (found.length > 0) score.positives++;
    else score.negatives++;
    if (right && found.length > 0) score.foundRight++;
    else if (right) score.leftRight++;
    else score.wrong.push(`${key}: in ${JSON.stringify(text)} found ${JSON.stringify(got)}, wanted ${JSON.stringify(found)}`);
  }
  return score;
};
