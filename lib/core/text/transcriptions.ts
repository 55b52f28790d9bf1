/** Letters that are written with two where a keyboard has not got them: Sjögren, Sjoegren. */
const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' };
const LETTER = new RegExp(`[${Object.keys(TWO_LETTERS).join('')}]`, 'g');

/** A phrase with such letters written out, or none. Leaving the marks away is what folding does: no form is needed. */
export function transcriptions(phrase: string): string[] {
  const written = phrase.normalize('NFC').replace(LETTER, (letter) => TWO_LETTERS[letter] ?? letter);
  return written === phrase ? [] : [written];
}
