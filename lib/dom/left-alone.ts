import type { PlacedBlock } from './blocks.ts';

/** Text in these is no prose: code, keys, formulas. */
const noProse = 'code, kbd, samp, var, pre, math, svg';

/** The stretches of a block in which no words are looked for, in UTF-16 units of its text: code and formulas, and words that say they are of another language. */
export const leftAlone = ({ text, runs, element }: PlacedBlock): { start: number; end: number }[] => {
  const lang = langOf(element);
  return runs.flatMap(({ node, start }, i) => {
    const parent = node.parentElement;
    const isForeign = parent !== element && langOf(parent) !== lang && !/^en\b/i.test(langOf(parent));
    return parent?.closest(noProse) || isForeign ? [{ start, end: runs[i + 1]?.start ?? text.length }] : [];
  });
};

const langOf = (element: Element | null): string => element?.closest('[lang]')?.getAttribute('lang') ?? '';
