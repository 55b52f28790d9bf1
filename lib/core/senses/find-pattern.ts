import { type ContextWord, isStep } from './context.ts';
import type { Step } from './pattern.ts';

/** Whether `steps` fit the words from `at` on, going up (`by` 1: first step first) or down (`by` -1: last step first), inside one sentence. */
export const fitsAt = (steps: readonly Step[], words: readonly ContextWord[], at: number, by: 1 | -1, sentence: number): boolean => {
  const fitsFrom = (step: number, place: number): boolean => {
    if (step === steps.length) return true;
    const wanted = steps[by === 1 ? step : steps.length - 1 - step] as Step;
    const word = words[place];
    if (word && word.sentence === sentence && isStep(word, wanted) && fitsFrom(step + 1, place + by)) return true;
    return wanted.isOptional && fitsFrom(step + 1, place);
  };
  return fitsFrom(0, at);
};

/** Whether `steps` fit anywhere between the words `from` and `to`, both included, in one sentence, the word itself (`skipFrom` to `skipTo`) aside. */
export const fitsBetween = (
  steps: readonly Step[],
  words: readonly ContextWord[],
  { from, to, skipFrom, skipTo }: { from: number; to: number; skipFrom: number; skipTo: number },
  sentence: number,
): boolean => {
  for (let at = Math.max(0, from); at <= to && at < words.length; at++) {
    if (at >= skipFrom && at <= skipTo) continue;
    if (words[at]?.sentence === sentence && fitsAt(steps, words, at, 1, sentence)) return true;
  }
  return false;
};
