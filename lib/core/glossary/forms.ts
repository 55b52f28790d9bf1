import { compounds } from '../text/compounds.ts';
import { dotted } from '../text/dotted.ts';
import { eponyms } from '../text/eponyms.ts';
import { inflect, twinAdjectives, verbForms } from '../text/inflect.ts';
import { numerals } from '../text/numerals.ts';
import { americanSpelling, spellings } from '../text/spellings.ts';
import { tokens } from '../text/tokens.ts';
import { transcriptions } from '../text/transcriptions.ts';
import type { Entry, Form, Via } from './entry.ts';
import { phraseKey } from './phrase-key.ts';

/** A form with the number of steps it is away from what the author wrote: the nearer one wins where two meet. */
export interface SteppedForm extends Form {
  readonly steps: number;
}

type Named = Pick<Entry, 'id' | 'term' | 'also'>;

/** A rule that makes forms of a form. `far` is how many steps away they are. */
interface Rule {
  readonly make: (words: string) => readonly string[];
  readonly via: Via;
  readonly far: number;
}

/** In this order, each on all that is there before it. Another part of speech is two steps away: an entry of its own wins. */
const RULES: readonly Rule[] = [
  { make: americanSpelling, via: 'spelling', far: 1 },
  { make: compounds, via: 'spelling', far: 1 },
  { make: eponyms, via: 'spelling', far: 1 },
  { make: numerals, via: 'spelling', far: 1 },
  { make: transcriptions, via: 'spelling', far: 1 },
  { make: twinAdjectives, via: 'spelling', far: 1 },
  { make: inflect, via: 'inflected', far: 1 },
  { make: verbForms, via: 'inflected', far: 2 },
  { make: spellings, via: 'spelling', far: 1 },
  { make: dotted, via: 'spelling', far: 1 },
];

/** The forms an author wrote: the term, then the other names. */
export function writtenForms(entry: Named): SteppedForm[] {
  return [entry.term, ...entry.also].map((words, i) => ({ words, entryId: entry.id, via: viaOf(words, i), steps: 0 }));
}

/** Every form of an entry: written ones first, then what the rules make of them. No key comes twice. */
export function forms(entry: Named): SteppedForm[] {
  let found = writtenForms(entry);
  for (const { make, via, far } of RULES) {
    const made = found.flatMap(({ words, steps }) =>
      make(words).map((variant): SteppedForm => ({ words: variant, entryId: entry.id, via, steps: steps + far })),
    );
    found = firstOfEach([...found, ...made]);
  }
  return found;
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

function firstOfEach(all: readonly SteppedForm[]): SteppedForm[] {
  const seen = new Set<string>();
  return all.filter(({ words }) => {
    const key = phraseKey(words);
    return !seen.has(key) && seen.add(key);
  });
}
