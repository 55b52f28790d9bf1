import { kinds, type Match } from '../glossary/entry.ts';
import type { Index } from '../glossary/open-index.ts';
import { bases } from '../text/bases.ts';
import { tokens } from '../text/tokens.ts';
import type { Print, Step } from './pattern.ts';
import type { Senses } from './senses.ts';

/** A word of a block as cues see it. Offsets are UTF-16 units of the block's text. */
export interface ContextWord {
  readonly start: number;
  readonly end: number;
  /** The folded word and what it may be a form of. */
  readonly bases: readonly string[];
  /** Bits of its classes. */
  readonly classes: number;
  /** How it is printed; null for small letters, figures and a mixture. */
  readonly print: Print | null;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
}

/** What ends a sentence between two words: a stop before a space, a semicolon, the end of a line. */
const ENDS = /[.!?…]["'”’)\]]*\s|[;\n]/;
/** Words whose stop ends no sentence, and single letters ("J. Smith"). */
const WITH_STOP = /^(?:dr|mr|mrs|ms|prof|st|vs|etc|approx|fig|no|inc|\p{L})$/u;
const NUMBER = /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand)$/;

/** What is known of a folded word wherever it stands. */
export type KnownWord = Pick<ContextWord, 'bases' | 'classes'>;

/**
 * The words of a block with their classes: from the table, from the entries found there, and `number`. Matches of ambiguous words tell nothing.
 * `known` is filled on the way: the blocks of an article that share it take each word apart once.
 */
export const contextOf = (
  text: string,
  matches: readonly Match[],
  senses: Senses,
  index: Index,
  known: Map<string, KnownWord> = new Map(),
): ContextWord[] => {
  const found = tokens(text);
  let sentence = 0;
  let next = 0;
  return found.map(({ start, end, word }, i) => {
    const before = found[i - 1];
    if (before && ENDS.test(text.slice(before.end, start)) && !(text[before.end] === '.' && WITH_STOP.test(before.word))) sentence++;
    while ((matches[next]?.end ?? Infinity) <= start) next++;
    const match = matches[next];
    const covered = match && match.start <= start && match.via !== 'sense' ? match.entries[0] : undefined;
    const alone = known.get(word) ?? knownWord(word, senses);
    known.set(word, alone);
    let { classes } = alone;
    if (covered !== undefined) classes |= senses.kinds[kinds[index.kinds[covered] ?? 0] ?? ''] ?? 0;
    return { start, end, bases: alone.bases, classes, print: printOf(text.slice(start, end), text[end]), sentence };
  });
};

const printOf = (word: string, next: string | undefined): Print | null => {
  if (/^\p{Lu}{2,}$/u.test(word)) return 'CAPS';
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return null;
  return next === ',' ? 'Name,' : 'Name';
};

const knownWord = (word: string, senses: Senses): KnownWord => {
  const forms = bases(word);
  let classes = NUMBER.test(word) ? bitOf('number', senses) : 0;
  for (const form of forms) classes |= (senses.words.get(form) ?? 0) | endingBits(form, senses);
  return { bases: forms, classes };
};

/** The shortest and the longest ending a class may name, and the letters that must stand before it: "april" is no "-pril". */
const [SHORTEST, LONGEST, STEM] = [3, 8, 3];

const endingBits = (word: string, { endings }: Senses): number => {
  let bits = 0;
  for (let length = SHORTEST; length <= LONGEST && length + STEM <= word.length; length++) bits |= endings.get(word.slice(-length)) ?? 0;
  return bits;
};

const bitOf = (name: string, { classes }: Senses): number => {
  const bit = classes.indexOf(name);
  return bit < 0 ? 0 : 1 << bit;
};

/** Whether a word is what a step of a pattern asks for. */
export const isStep = (word: ContextWord, { isAny, classes, prints, words }: Step): boolean =>
  isAny || (word.classes & classes) !== 0 || isPrinted(word, prints) || words.some((one) => word.bases.includes(one));

const isPrinted = ({ print }: ContextWord, wanted: readonly Print[]): boolean =>
  print !== null && (wanted.includes(print) || (print === 'Name,' && wanted.includes('Name')));
