import { addFirst, addSecond, SECOND_START } from '../glossary/hash-phrase.ts';

/** What is known of a piece that was left out, for telling it from the others and knowing its like again. */
export interface Signed {
  pass: string;
  reason: string;
  /** Where it stands, by names that other articles of the site share. */
  path: string;
  /** Lines joined by a newline. */
  text: string;
  /** Whether it is all that stands in the box of its path. */
  isBox: boolean;
}

/** Two hashes of 32 bits: short to keep, and a list of them does not say what was read. */
const hash = (text: string): string => {
  let [first, second] = [0, SECOND_START];
  for (let i = 0; i < text.length; i++) {
    first = addFirst(first, text.charCodeAt(i));
    second = addSecond(second, text.charCodeAt(i));
  }
  return `${(first >>> 0).toString(36)}.${(second >>> 0).toString(36)}`;
};

/** A signature as `signatures` makes it. */
export const isSignature = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-z]{1,7}\.[0-9a-z]{1,7}$/.test(value);

const shared = (keys: readonly string[]): Set<string> => {
  const seen = new Set<string>();
  return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
};

/**
 * One signature for each piece of a page. Pieces of two articles are alike when the same pass took them for the same reason at the same
 * place. Where several pieces of a page share a place (teasers between the paragraphs, advertisements) the place alone says too little:
 * then their first lines must be the same too, and where these are the same, all of their text. So what is brought back on another page
 * is at most one piece for one that was chosen, unless pieces are word for word the same.
 */
export const signatures = (pieces: readonly Signed[]): string[] => {
  const keys = pieces.map(({ pass, reason, path, text, isBox }) => [pass, reason, path, ...(isBox ? [] : [text])].join('\n'));
  const inPlace = shared(keys);
  const opened = pieces.map(({ text }, i) => {
    const key = keys[i] ?? '';
    return inPlace.has(key) ? `${key}\n\n${text.split('\n')[0]}` : key;
  });
  const inOpening = shared(opened);
  return pieces.map(({ text }, i) => {
    const key = opened[i] ?? '';
    return hash(inOpening.has(key) ? `${key}\n\n\n${text}` : key);
  });
};
