import type { Line } from './get-help.ts';

/** What of the passages is shown before the reader asks for the rest. */
export interface Glance {
  /** How many lines of each passage are shown, first passage first; passages without a number are not shown. */
  lines: number[];
  /** Whether that leaves anything out. */
  isCut: boolean;
}

/** Characters in a line of a small phone, and how many such lines leave the article's beginning on its screen. */
export const lineLength = 38;
export const linesAtAGlance = 6;

const height = (text: string): number => Math.ceil(text.length / lineLength);

/** Chooses the beginning of a list of passages that leaves room for the article. The first line of the first passage is always shown. */
export const glanceAt = (passages: readonly { lines: readonly Pick<Line, 'text'>[] }[]): Glance => {
  let left = linesAtAGlance;
  const lines: number[] = [];
  for (const passage of passages) {
    let shown = 0;
    for (const { text } of passage.lines) {
      const isFirst = lines.length === 0 && shown === 0;
      if (!isFirst && height(text) > left) break;
      left -= height(text);
      shown++;
    }
    if (shown === 0) break;
    lines.push(shown);
    if (shown < passage.lines.length) break;
  }
  const isCut = left < 0 || lines.length < passages.length || lines.some((shown, i) => shown < (passages[i]?.lines.length ?? 0));
  return { lines, isCut };
};
