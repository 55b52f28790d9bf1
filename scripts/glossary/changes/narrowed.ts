/** Texts as long as this are shown whole, in characters. */
const SHORT = 200;

/** Words that stay on either side of what is different. */
const AROUND = 3;

/** Two texts, cut down to where they differ when one is long: the words both begin and end with become an ellipsis. */
export const narrowed = (before: string, after: string): [before: string, after: string] => {
  if (before.length <= SHORT && after.length <= SHORT) return [before, after];
  const [a, b] = [before.split(' '), after.split(' ')];
  const start = sameFirst(a, b);
  const end = Math.min(sameFirst([...a].reverse(), [...b].reverse()), Math.min(a.length, b.length) - start);
  const cut = (words: readonly string[]): string => {
    const [from, to] = [Math.max(0, start - AROUND), Math.min(words.length, words.length - end + AROUND)];
    return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`;
  };
  return [cut(a), cut(b)];
};

/** How many words two lists share from their beginning. */
const sameFirst = (a: readonly string[], b: readonly string[]): number => {
  const differs = a.findIndex((word, i) => word !== b[i]);
  return differs < 0 ? a.length : differs;
};
