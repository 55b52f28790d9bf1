/** A full stop behind these ends no sentence. */
const SHORTENED = /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|vs|e\.g|i\.e|approx|no|Fig|Ph\.D|M\.D|U\.S|\p{Lu})\.\s*$/u;

/** The sentence of a text that holds a place (UTF-16 offset), without the blanks around it. */
export const sentenceAt = (text: string, at: number): string => {
  let sentence = '';
  let start = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    if (!SHORTENED.test(sentence)) {
      if (start + sentence.length > at) break;
      sentence = '';
      start = index;
    }
    sentence += segment;
  }
  return sentence.trim();
};
