/** How many words the person wants explained. */
export const levels = ['fewer', 'usual', 'more'] as const;
export type Level = (typeof levels)[number];

/** What is known of an entry when its hardness is worked out at build time. */
export interface Difficulty {
  /** The SCOWL size class of the rarest word of the term (10 commonest … 70), 95 when it is in none: a measure of how rare it is. */
  rarity: number;
  words: number;
  /** Whether one of its words also has an everyday meaning (`data/senses`): "heart failure". */
  isFalseFriend: boolean;
}

/** The lowest hardness that is marked at each level. */
const lowest: Readonly<Record<Level, number>> = { more: 0, usual: 41, fewer: 110 };

/**
 * How hard an entry is, 0 to 255: words that everyone knows are low, words that are in no ordinary word list high. A word that everyone knows
 * in another meaning is never easy.
 */
export const hardnessOf = ({ rarity, words, isFalseFriend }: Difficulty): number =>
  Math.min(255, Math.max(isFalseFriend ? lowest.usual : 0, Math.round(rarity * 2) + Math.min(3, words - 1) * 10));

/** Whether an entry of this hardness is marked at a level. */
export const isMarkedAt = (hardness: number, level: Level): boolean => hardness >= lowest[level];
