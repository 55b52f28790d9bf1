import { type Alignment, align, type Reach } from './align.ts';
import { costs, mostCost, mostStrictCost } from './costs.ts';
import type { Range } from './definition.ts';
import { type Letters, lettersIn } from './letters.ts';
import { lettersOfShort, looksShort, turnedShort } from './short-form.ts';
import { linkWords } from './word-tables.ts';

/** An expansion that fits, and what it cost. */
export interface Fit {
  readonly at: Range;
  readonly cost: number;
}

const ONE_DIGIT = /^\p{L}+\d$|^\p{L}{3,}-?\d$/u;
/** "17 beta-estradiol" */
const NUMBER_BEFORE_GREEK = /(?:^|\s)(\d+ )$/;
const GREEK = /^(?:alpha|beta|gamma|delta|[α-ω])-/iu;
/** An expansion is longer than its abbreviation by as much at least. */
const LONGER_BY = 2;
const DOTTED = /\p{L}\.\p{L}/u;
const EPSILON = 1e-6;

/** The cheapest of an abbreviation as it is printed, turned round, and without the digits at its end; `undefined` if all cost too much. */
function best(short: string, text: Letters, reach: Reach): Alignment | undefined {
  const letters = lettersOfShort(short);
  const bare = ONE_DIGIT.test(short) ? letters.slice(0, -1) : '';
  const tries = [{ letters, extra: 0 }, ...turnedShort(short).map((turned) => ({ letters: turned, extra: costs.turned }))];
  if (bare !== '') tries.push({ letters: bare, extra: costs.lostDigits });
  // In "M.D." each letter is a word's.
  const most = DOTTED.test(short) ? mostStrictCost : mostCost;
  let found: Alignment | undefined;
  for (const one of tries) {
    const way = align(one.letters, text, reach, most(one.letters.length) + EPSILON);
    if (!way) continue;
    const cost = way.cost + one.extra;
    if (!found || cost < found.cost) found = { ...way, cost };
  }
  return found;
}

/** Back over what is printed in front of the first letter without a blank or slash between: "2,6-", "c-", "[125I]-". */
const wholeWord = (text: string, start: number, from: number): number => {
  while (start > from && /[^\s/\u2044]/.test(text.charAt(start - 1))) start--;
  while (/[,;'"“”‘’]/.test(text.charAt(start))) start++;
  const number = GREEK.test(text.slice(start, start + 6))
    ? NUMBER_BEFORE_GREEK.exec(text.slice(Math.max(from, start - 4), start))?.[1]
    : undefined;
  return start - (number?.length ?? 0);
};

/** Whether every opened bracket is closed and the other way round. */
const isBalanced = (piece: string): boolean => {
  let depth = 0;
  for (const [sign] of piece.matchAll(/[()[\]]/g)) {
    depth += sign === '(' || sign === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

/** The content words at the end of a stretch, as many as the abbreviation has letters, if their first letters are its letters in any order. */
function shuffled(short: string, { parts }: Letters): Alignment | undefined {
  const letters = [...lettersOfShort(short)].sort().join('');
  if (letters.length < 3 || !/^\p{Lu}+s?$/u.test(short)) return undefined;
  let from = parts.length;
  const firsts: string[] = [];
  while (from > 0 && firsts.length < letters.length) {
    const word = parts[--from]?.word ?? '';
    if (!linkWords.has(word)) firsts.push(word.charAt(0));
  }
  if (firsts.sort().join('') !== letters) return undefined;
  return { from, to: parts.length - 1, cost: costs.shuffled };
}

/** "IL1A, a sibling (IL1B)" explains neither. */
const isSibling = (word: string, short: string): boolean => looksShort(word) && word.replace(/\W$/, '').slice(0, -1) === short.slice(0, -1);

/** The expansion of an abbreviation in a stretch of text, if its letters can be found there and it is longer than the abbreviation. */
export function weigh(text: string, short: string, within: Range, reach: Reach): Fit | undefined {
  if (within.end - within.start < short.length + LONGER_BY) return undefined;
  const letters = lettersIn(text, within);
  const found = best(short, letters, reach) ?? (reach === 'end' ? shuffled(short, letters) : undefined);
  if (!found) return undefined;
  const printed = letters.parts[found.from]?.start ?? within.start;
  const start = reach === 'end' ? wholeWord(text, printed, within.start) : printed;
  const end = reach === 'start' ? (letters.parts[found.to]?.end ?? within.end) : within.end;
  const expansion = text.slice(start, end);
  if (expansion.length < short.length + LONGER_BY || !isBalanced(expansion)) return undefined;
  const words = expansion.split(/\s+/);
  if (words.includes(short) || (words.length === 1 && /^\W*\p{Lu}+\W*$/u.test(expansion)) || isSibling(words[0] ?? '', short))
    return undefined;
  return { at: { start, end }, cost: found.cost };
}
