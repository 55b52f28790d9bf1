import { matchText } from '../../lib/core/glossary/match.ts';
import { type Index, openIndex } from '../../lib/core/glossary/open-index.ts';

/** What is timed on a whole article: its text by blocks. */
let article: { readonly index: Index; readonly blocks: readonly string[] } | undefined;

/** Milliseconds that opening the index takes. Keeps it, and the blocks of the article, for `time`. */
export const setUp = (base64: string, blocks: readonly string[]): number => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const from = performance.now();
  const index = openIndex(bytes.buffer);
  const ms = performance.now() - from;
  article = { index, blocks };
  return ms;
};

/** A loop over the character codes of the article, and finding its terms. Each gives a number that must be the same each time. */
const work = {
  loop: () => {
    let sum = 0;
    for (const block of article?.blocks ?? []) for (let i = 0; i < block.length; i++) sum = (sum + block.charCodeAt(i)) | 0;
    return sum;
  },
  match: () => {
    let count = 0;
    if (article) for (const block of article.blocks) count += matchText(block, article.index).length;
    return count;
  },
} as const;
export type Runner = keyof typeof work;

/** Milliseconds a run takes, over `repeats` runs. */
export const time = (who: Runner, repeats: number): { ms: number; answer: number } => {
  let answer = 0;
  const from = performance.now();
  for (let i = 0; i < repeats; i++) answer = work[who]();
  return { ms: (performance.now() - from) / repeats, answer };
};
