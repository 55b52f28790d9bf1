/**
 * What it costs to lay the letters of an abbreviation on words in any but the plainest way, which is one first letter a word, none skipped.
 * Chosen on the even-numbered abstracts of MED1250 (`npm run score:terms`).
 */
export const costs = {
  /** A letter right behind the one before it, in the same word: the L of "albumin (Alb)". */
  nextInWord: 0.25,
  /** A letter further on in the same word, where a part of the word begins: the second E of EEG. */
  syllable: 0.3,
  /** The same anywhere else in the word. */
  laterInWord: 0.7,
  /** A letter inside a word of which no letter before it is used. */
  insideNewWord: 2.2,
  /** The same where a part of that word begins. */
  syllableOfNewWord: 1.4,
  /** The first letter is not that of a word, but of a later part of it: "alpha-1-antitrypsin". */
  startsInWord: 0.5,
  skippedWord: 2,
  /** A word that only says what kind of thing it is: "growth factor". */
  skippedKind: 1.2,
  /** A part of a word that is parted off by a hyphen, a slash or a bracket. */
  skippedPart: 0.6,
  skippedNumber: 0.4,
  skippedLink: 0.15,
  /** A letter that stands for "of", "and" and their like: "QOL". */
  usedLink: 0.3,
  comma: 0.4,
  /** A word behind the last letter, before the bracket. */
  trailingWord: 2.2,
  /** The same where the word says what kind of thing it is ("gene", "disease"), or is a name's last one ("Centers for Disease Control and Prevention"). */
  trailingKind: 0.9,
  trailingPart: 0.4,
  /** Each word of the expansion: of two that fit alike, the shorter. */
  word: 0.12,
  /** Digits of the abbreviation that the words do not say: "thyroxine (T4)". */
  lostDigits: 1,
  /** Parts of the abbreviation in another order than the words: "gamma-interferon (IFN-gamma)". */
  turned: 0.8,
  /** First letters in any other order: "surface area of the body (BSA)". */
  shuffled: 2,
} as const;

/** By the number of letters; from the last on, so much a letter. */
const limits = [0, 0.65, 0.95, 2.8, 4];
const aLetter = 0.85;

/** "New York, NY", but not "Mansfield, MA". */
const twoInitials = 0.25;

/** The most where what stands between the two says nothing: "magnetic resonance imaging, MRI, is". */
export const mostStrictCost = (letters: number): number => (letters < 3 ? twoInitials : 0.25 * letters);

/** The most it may cost to lay an abbreviation of so many letters on its expansion. */
export const mostCost = (letters: number): number => limits[letters] ?? aLetter * letters;
