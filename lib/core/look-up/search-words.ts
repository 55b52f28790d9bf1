/** The longest search, in characters: more is never a word. */
export const mostLetters = 100;

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const spacesAndControls = /[\s\p{Cc}]+/gu;

/** Words of an article as one types them into a search box: on one line, without soft hyphens, not longer than `mostLetters`. */
export const searchWords = (words: string): string => {
  const line = words.toWellFormed().normalize('NFC').replace(invisible, '').replace(spacesAndControls, ' ').trim();
  const letters = [...line];
  if (letters.length <= mostLetters) return line;
  const cut = letters.slice(0, mostLetters).join('');
  // Half a word finds nothing.
  return letters[mostLetters] === ' ' ? cut : cut.replace(/ \S*$/, '').trimEnd();
};
