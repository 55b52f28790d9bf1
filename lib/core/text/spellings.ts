import { AMERICAN } from './american-spellings.ts';
import { BRITISH_ENDINGS, BRITISH_VOWELS, type SpellingRow, WAVERING } from './british-spellings.ts';

/** Which tables are used together: vowels alone, endings alone, both, and each with the spellings that waver. */
const TOGETHER: readonly (readonly SpellingRow[])[] = [[], BRITISH_VOWELS].flatMap((vowels) =>
  [[], BRITISH_ENDINGS].flatMap((endings) => [[], WAVERING].map((wavering) => [...vowels, ...wavering, ...endings])),
);

/**
 * The British spellings of an American phrase, without the phrase itself: "pediatric tumor" → "paediatric tumour".
 * Words in capitals are left as they are; a capital first letter is kept.
 */
export function spellings(phrase: string): string[] {
  return [...new Set(TOGETHER.map((rows) => respell(phrase, rows)))].filter((spelled) => spelled !== phrase);
}

/** The American spelling of a British phrase, or none: "haemorrhage" → "hemorrhage". */
export function americanSpelling(phrase: string): string[] {
  const spelled = respell(phrase, AMERICAN);
  return spelled === phrase ? [] : [spelled];
}

function respell(phrase: string, rows: readonly SpellingRow[]): string {
  return phrase.replace(/\p{L}+/gu, (word) => {
    if (/.\p{Lu}/u.test(word)) return word;
    const small = word.toLowerCase();
    const other = rows.reduce((spelled, [pattern, becomes]) => spelled.replace(pattern, becomes), small);
    if (other === small) return word;
    return word === small ? other : other.charAt(0).toUpperCase() + other.slice(1);
  });
}
