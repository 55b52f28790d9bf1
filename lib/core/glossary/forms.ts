import { inflect } from '../text/inflect.ts';
import { spellings } from '../text/spellings.ts';
import { tokens } from '../text/tokens.ts';
import { compounds } from '../text/compounds.ts';
import type { Entry, Form, Via } from './entry.ts';
import { phraseKey } from './phrase-key.ts';

/** The forms an author wrote: the term, then the other names. */
export function writtenForms(entry: Pick<Entry, 'id' | 'term' | 'also'>): Form[] {
  const written = [entry.term, ...entry.also];
  return written.map((words, i) => ({ words, entryId: entry.id, via: viaOf(words, i) }));
}

/**
 * Every form of an entry: written ones first, then plurals and the like, possessives left away, closed and open
 * compounds, and British spellings of all these. No key comes twice.
 */
export function forms(entry: Pick<Entry, 'id' | 'term' | 'also'>): Form[] {
  const all = writtenForms(entry);
  const add = (from: readonly Form[], variants: (words: string) => readonly string[], via: Via): void => {
    all.push(...from.flatMap(({ words }) => variants(words).map((variant) => ({ words: variant, entryId: entry.id, via }))));
  };
  add([...all], compounds, 'spelling');
  add([...all], withoutPossessive, 'spelling');
  add([...all], inflect, 'inflected');
  add([...all], spellings, 'spelling');
  return firstOfEach(all);
}

function viaOf(words: string, place: number): Via {
  if (isAbbreviation(words)) return 'abbreviation';
  return place === 0 ? 'term' : 'also';
}

/** One printed word of capitals and digits, with at most a small letter or two: HER2, mTOR, T-DM1, COVID-19. */
function isAbbreviation(words: string): boolean {
  if (/\s/.test(words) || !/.\p{Lu}/u.test(words)) return false;
  return tokens(words).every(({ start, end }) => /[\p{Lu}\d]/u.test(words.slice(start, end)));
}

/** "Crohn's disease" is also written "Crohn disease"; "Parkinson's" alone is not "Parkinson". */
function withoutPossessive(words: string): string[] {
  return /['’]s /.test(words) ? [words.replaceAll(/['’]s /g, ' ')] : [];
}

function firstOfEach(all: readonly Form[]): Form[] {
  const seen = new Set<string>();
  return all.filter(({ words }) => {
    const key = phraseKey(words);
    return !seen.has(key) && seen.add(key);
  });
}
