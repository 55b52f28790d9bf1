import { endOfClause, endOfSentence } from './clause-end.ts';
import type { Ending } from './patterns.ts';

/** The longest explanation, in UTF-16 units. */
export const longest = 240;

const closingBracket = (text: string, start: number): number => {
  let depth = 1;
  for (let i = start; i < Math.min(text.length, start + longest); i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i;
  }
  return -1;
};

const dash = / [—–-] |[—–]/g;

/** The end of what begins at `start`, or -1 when the sign that has to close it is missing. */
export const endings: Record<Ending, (text: string, start: number) => number> = {
  bracket: (text, start) => {
    const close = closingBracket(text, start);
    const semicolon = text.indexOf(';', start);
    return semicolon > start && semicolon < close ? semicolon : close;
  },
  dash: (text, start) => {
    dash.lastIndex = start;
    return Math.min(dash.exec(text)?.index ?? text.length, endOfSentence(text, start));
  },
  comma: (text, start) => {
    const end = endOfClause(text, start);
    return /^[,.”"\n;)]|^$|^ [—–]/.test(text.slice(end, end + 2)) ? end : -1;
  },
  clause: endOfClause,
  name: (text, start) => {
    const end = endOfClause(text, start);
    // "called cradle cap in babies"
    return (
      start +
      (/ (?:in (?:babies|infants|children|adults|women|men|people|older|medicine)|by (?:doctors|many|some|most|patients|people))\b/.exec(
        text.slice(start, end),
      )?.index ?? end - start)
    );
  },
};
