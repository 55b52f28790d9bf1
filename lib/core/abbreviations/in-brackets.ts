import { brackets } from './brackets.ts';
import { clauseBefore, trimmed } from './clause.ts';
import { mostStrictCost } from './costs.ts';
import { leadIn } from './cues.ts';
import type { Range } from './definition.ts';
import type { Pair } from './pair.ts';
import { isShortForm, looksShort } from './short-form.ts';
import { weigh } from './weigh.ts';

const MOST_PIECES = 4;

/** Without "or", "also called" and their like. */
const said = (text: string, range: Range): Range => {
  let { start, end } = trimmed(text, range);
  for (let i = 0; i < MOST_PIECES; i++) {
    const lead = leadIn.exec(text.slice(start, Math.min(end, start + 80)))?.[0];
    if (!lead) break;
    start += lead.length;
  }
  return trimmed(text, { start, end });
};

/** What commas, semicolons and "or" part in a bracket; a comma between digits parts nothing. */
const pieces = (text: string, { start, end }: Range): Range[] => {
  const found: Range[] = [];
  for (const { 0: sign, index } of text.slice(start, end).matchAll(/[,;](?=\s)|\s(?=or\s)|$/g)) {
    found.push({ start: found.length === 0 ? start : (found.at(-1) as Range).end + 1, end: start + index });
    if (sign === '' || found.length === MOST_PIECES) break;
  }
  return found;
};

/** "Arg(Mts)" and "signal(s)" are names and endings; "ubiquitin(Ub)" lacks a blank. */
const isPartOfWord = (text: string, bracket: Range): boolean =>
  /(?:^|[^\p{Ll}])\p{Ll}{0,4}$/u.test(text.slice(Math.max(0, bracket.start - 8), bracket.start - 1));

/** "natriuretic peptides (BNP or ANP)": examples of the words before, unless these fit one of them well. */
const isFirstOfSeveral = (text: string, piece: Range, bracket: Range): boolean =>
  looksShort(/^\s*or\s+(\S+)$/.exec(text.slice(piece.end, bracket.end))?.[1] ?? '');

const shortInside = (text: string, bracket: Range): Pair | undefined => {
  if (/\p{L}/u.test(text.charAt(bracket.start - 2)) && isPartOfWord(text, bracket)) return undefined;
  for (const piece of pieces(text, bracket)) {
    const short = said(text, piece);
    const printed = text.slice(short.start, short.end);
    if (!isShortForm(printed)) continue;
    if (printed.length === 1 && !/\s[([]$/.test(text.slice(short.start - 2, short.start))) continue;
    const fit = weigh(text, printed, clauseBefore(text, bracket.start - 1, printed), 'end');
    if (fit && (!isFirstOfSeveral(text, piece, bracket) || fit.cost <= mostStrictCost(printed.length)))
      return { short, long: fit.at, cost: fit.cost };
    // "(blood-brain barrier, BBB)"
    if (piece.start > bracket.start && looksShort(printed)) {
      const inside = weigh(text, printed, clauseBefore(text, piece.start - 1, printed), 'end');
      if (inside) return { short, long: inside.at, cost: inside.cost };
    }
  }
  return undefined;
};

const shortBefore = /(?:^|[\s([/–—-])((?:[\p{L}\p{N}][\p{L}\p{N}.’'/-]*)(?: (?:alpha|beta|gamma|\p{N}+|\p{L}))?)["”’]?\s?$/u;

const longInside = (text: string, bracket: Range): Pair | undefined => {
  const opens = bracket.start - 1;
  const [, printed = ''] = shortBefore.exec(text.slice(Math.max(0, opens - 24), opens)) ?? [];
  if (!looksShort(printed)) return undefined;
  const start = text.lastIndexOf(printed, opens);
  const short = { start, end: start + printed.length };
  const whole = said(text, bracket);
  for (const cut of [/;\s/, /$/, /,\s/]) {
    const length = text.slice(whole.start, whole.end).search(cut);
    if (length < 0) continue;
    const fit = weigh(text, printed, { start: whole.start, end: whole.start + length }, 'both');
    if (fit) return { short, long: fit.at, cost: fit.cost };
  }
  return undefined;
};

/** "magnetic resonance imaging (MRI)" and "MRI (magnetic resonance imaging)": what brackets say, with all that may stand beside it. */
export const pairsInBrackets = (text: string): Pair[] =>
  brackets(text).flatMap((bracket) => shortInside(text, bracket) ?? longInside(text, bracket) ?? []);
