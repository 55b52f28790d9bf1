/** How often each thing occurs. */
export type Bag = ReadonlyMap<string, number>;

/** Text as it is compared: composed characters, no soft hyphens, single spaces, no empty lines. */
export const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

export const bag = (things: readonly string[]): Bag => {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
};

/** Runs of four words, as in scrapinghub's `evaluate.py`; a shorter text is one run. */
const shingles = (text: string): Bag => {
  const words = wordsOf(text);
  const runs = Array.from({ length: Math.max(1, words.length - 3) }, (_, i) => words.slice(i, i + 4).join('\u0001'));
  return bag(runs.filter(Boolean));
};

/** What is compared, by the corpus's metric: scrapinghub's shingles, or WCXB's lower-cased words (`word_f1`). */
export const bagsBy: Readonly<Record<'shingle' | 'words', (text: string) => Bag>> = {
  shingle: shingles,
  words: (text) => bag(wordsOf(text.toLowerCase())),
};

const size = (counts: Bag): number => counts.values().reduce((sum, count) => sum + count, 0);

/** How much of what was found is wanted (precision) and how much of what is wanted was found (recall); nothing of nothing is 1. */
export const compare = (wanted: Bag, found: Bag): { precision: number; recall: number } => {
  let both = 0;
  for (const [thing, count] of found) both += Math.min(count, wanted.get(thing) ?? 0);
  const [all, given] = [size(wanted), size(found)];
  return { precision: given ? both / given : all ? 0 : 1, recall: all ? both / all : given ? 0 : 1 };
};
