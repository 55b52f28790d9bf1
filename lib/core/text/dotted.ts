/**
 * Three letters or more alone; two only before another word: "C.T." alone is most often a person's initials. None with an
 * A in front: each "a" of a text would then be looked up as the start of a form, for spellings that are rare.
 */
const LETTERS = /^(?!A)(?:\p{Lu}{3,5}$|\p{Lu}{2,5}(?= \p{Ll}))/u;

/** An abbreviation with full stops: "MRI" → "M.R.I", "IV drip" → "I.V. drip". The last stop of a text is no part of a form. */
export function dotted(phrase: string): string[] {
  const letters = LETTERS.exec(phrase)?.[0];
  if (letters === undefined) return [];
  const rest = phrase.slice(letters.length);
  return [`${[...letters].join('.')}${rest && '.'}${rest}`];
}
