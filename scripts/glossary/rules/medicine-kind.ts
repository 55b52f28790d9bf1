import type { Entry } from '../../../lib/core/glossary/entry.ts';
import { phraseWords } from '../../../lib/core/glossary/phrase-key.ts';
import type { WordTables } from '../word-tables.ts';
import { eachEntry } from './each-entry.ts';

const SHORTEST_BEGINNING = 3;
/** "A strong antibiotic, given …", but not "A machine that turns medicine into a mist". */
const IS_MEDICINE =
  /^An? (?:(?!that|of|for|to|in|with|from|by)[\w-]+,? ){0,3}(?:medicine|drug|antibiotic|painkiller|statin|vaccine|steroid)(?=,| that| used| given| for| from| taken| made)/;

/** Medicines are of the kind `medicine`, whether the sentence says it or the name ends as the names of medicines do (`data/word-parts/en/drug-stems.yml`). */
export const medicineKind = eachEntry('medicine', (entry, { words }) => {
  const why = IS_MEDICINE.test(entry.plain)
    ? 'plain calls it a medicine'
    : endsAsMedicine(entry, words)
      ? 'the name ends as that of a medicine'
      : null;
  return why === null || entry.kind === 'medicine' ? [] : [`${why}; write kind: medicine, or say what else it is`];
});

function endsAsMedicine({ term }: Entry, { medicineEndings, notMedicines }: WordTables): boolean {
  const last = phraseWords(term).at(-1) ?? '';
  return (
    !notMedicines.has(last) && medicineEndings.some((ending) => last.endsWith(ending) && last.length >= ending.length + SHORTEST_BEGINNING)
  );
}
