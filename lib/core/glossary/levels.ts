import type { Kind } from './entry.ts';

/** How many words the person wants explained. */
export const levels = ['fewer', 'usual', 'more'] as const;
export type Level = (typeof levels)[number];

/** What is known of an entry when its hardness is worked out at build time. */
export interface Difficulty {
  /** How often the rarest word of the term is heard, on the Zipf scale: about 7 for "the", 3 for a word a person hears once in some weeks, 1 or less for one nobody says. */
  readonly zipf: number;
  readonly words: number;
  readonly syllables: number;
  readonly kind: Kind;
  /** Whether one of its words also has an everyday meaning (`data/senses`): "heart failure". */
  readonly isFalseFriend: boolean;
}

/** A Zipf value below which a word is as rare as can be; words in no list have it. */
export const rarest = 1;
const commonest = 5;
/** What one step on the Zipf scale, a further word, and a syllable beyond the third add. */
const weights = { zipf: 45, word: 12, syllable: 4 };
/** Things are easier to guess from the text than findings and chemistry are. */
const ofKind: Readonly<Partial<Record<Kind, number>>> = {
  person: -15,
  care: -10,
  device: -10,
  body: -5,
  result: 10,
  biology: 10,
  research: 10,
};

/** The lowest hardness that is marked at each level. */
const lowest: Readonly<Record<Level, number>> = { more: 0, usual: 40, fewer: 115 };

/**
 * How hard an entry is, 0 to 255: words that everyone says are low, long words that nobody says are high. A word that everyone knows in another meaning
 * is never easy.
 */
export const hardnessOf = ({ zipf, words, syllables, kind, isFalseFriend }: Difficulty): number => {
  const rare = commonest - Math.min(commonest, Math.max(rarest, zipf));
  const hardness =
    rare * weights.zipf +
    Math.min(3, words - 1) * weights.word +
    Math.max(0, Math.min(8, syllables) - 3) * weights.syllable +
    (ofKind[kind] ?? 0);
  return Math.min(255, Math.max(isFalseFriend ? lowest.usual : 0, Math.round(hardness)));
};

/** Whether an entry of this hardness is marked at a level. */
export const isMarkedAt = (hardness: number, level: Level): boolean => hardness >= lowest[level];
