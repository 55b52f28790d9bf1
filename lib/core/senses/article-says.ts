import type { ContextWord } from './context.ts';
import type { Step } from './pattern.ts';

/** A function that tells whether a pattern of one word is met anywhere in an article. The words of its blocks are asked for once, when first needed. */
export const articleSays = (contexts: () => readonly (readonly ContextWord[])[]): ((step: Step) => boolean) => {
  let said: { readonly words: ReadonlySet<string>; readonly classes: number; readonly prints: ReadonlySet<string | null> } | undefined;
  return ({ isAny, classes, prints, words }) => {
    if (!said) {
      const all = contexts().flat();
      said = {
        words: new Set(all.flatMap((word) => word.bases)),
        classes: all.reduce((bits, word) => bits | word.classes, 0),
        prints: new Set(all.map(({ print }) => print)),
      };
    }
    const { words: own, classes: bits, prints: printed } = said;
    return isAny || (bits & classes) !== 0 || words.some((word) => own.has(word)) || prints.some((print) => printed.has(print));
  };
};
