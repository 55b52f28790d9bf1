import { compounds } from '../text/compounds.ts';
import { inflect } from '../text/inflect.ts';
import { spellings } from '../text/spellings.ts';
import { tokens } from '../text/tokens.ts';
import type { Entry, Form, Via } from './entry.ts';
import { phraseKey } from './phrase-key.ts';

/** A form with the number of steps it is away from what the author wrote: the nearer one wins where two meet. */
export interface SteppedForm extends Form {
  readonly steps: number;
}

type Named = Pick<Entry, 'id' | 'term' | 'also'>;

/** The forms an author wrote: the term, then the other names. */
export function writtenForms(entry: Named): SteppedForm[] {
  return [entry.term, ...entry.also].map((words, i) => ({ words, entryId: entry.id, via: viaOf(words, i), steps: 0 }));
}

/**
 * Every form of an entry: written ones first, then closed and open compounds, possessives left away, plurals and the
 * like, and British spellings of all these. No key comes twice.
 */
export function forms(entry: Named): SteppedForm[] {
  const all = writtenForms(entry);
  const add = (variants: (words: string) => readonly string[], via: Via): void => {
    all.push(
      ...all.flatMap(({ words, steps }) =>
        variants(words).map((variant): SteppedForm => ({ words: variant, entryId: entry.id, via, steps: steps + 1 })),
      ),
    );
  };
  add(compounds, 'spelling');
  add(withoutPossessive, 'spelling');
  add(inflect, 'inflected');
  add(spellings, 'spelling');
  return firstOfEach(all);
}

function viaOf(words: string, place: number): Via {
  if (isAbbreviation(words)) return 'abbreviation';
  return place === 0 ? 'term' : 'also';
}

/** One printed word whose parts all hold a capital or a digit: HER2, mTOR, T-DM1, COVID-19. */
function isAbbreviation(words: string): boolean {
  if (/\s/.test(words) || !/.\p{Lu}/u.test(words)) return false;
  return tokens(words).every(({ start, end }) => /[\p{Lu}\d]/u.test(words.slice(start, end)));
}

/** "Crohn's disease" is also written "Crohn disease"; "Parkinson's" alone is not "Parkinson". */
function withoutPossessive(words: string): string[] {
  return /['’]s /.test(words) ? [words.replaceAll(/['’]s /g, ' ')] : [];
}

function firstOfEach(all: readonly SteppedForm[]): SteppedForm[] {
  const seen = new Set<string>();
  return all.filter(({ words }) => {
    const key = phraseKey(words);
    return !seen.has(key) && seen.add(key);
  });
}
