const isOfWord = (text: string, at: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));

/**
 * The whole words of a stretch of a text: without blanks and signs at its ends, and with the rest of words that it cuts. The stretch itself
 * when it holds no word. UTF-16 offsets.
 */
export const wordsAround = (text: string, from: number, to: number): { start: number; end: number } => {
  let [start, end] = [from, to];
  while (start < to && !isOfWord(text, start)) start++;
  while (end > start && !isOfWord(text, end - 1)) end--;
  if (start === end) return { start: from, end: to };
  while (start > 0 && isOfWord(text, start - 1)) start--;
  while (isOfWord(text, end)) end++;
  return { start, end };
};
