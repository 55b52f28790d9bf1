import { BRITISH_ENDINGS, BRITISH_VOWELS, type SpellingRow } from './british-spellings.ts';

/**
 * The British spellings of an American phrase, without the phrase itself: "pediatric tumor" → "paediatric tumour".
 * Words in capitals are left as they are; a capital first letter is kept.
 */
export function spellings(phrase: string): string[] {
  const vowels = respell(phrase, BRITISH_VOWELS);
  const both = respell(vowels, BRITISH_ENDINGS);
  const endings = respell(phrase, BRITISH_ENDINGS);
  return [...new Set([vowels, endings, both])].filter((spelled) => spelled !== phrase);
}

function respell(phrase: string, rows: readonly SpellingRow[]): string {
  return phrase.replace(/\p{L}+/gu, (word) => {
    if (/.\p{Lu}/u.test(word)) return word;
    const small = word.toLowerCase();
    const british = rows.reduce((spelled, [american, becomes]) => spelled.replace(american, becomes), small);
    if (british === small) return word;
    return word === small ? british : british.charAt(0).toUpperCase() + british.slice(1);
  });
}
