import type { WordPart } from './word-part.ts';
import type { WordParts } from './word-parts.ts';

/** A shorter word is more often an everyday one than a medicine. */
const SHORTEST_WORD = 6;
/** Letters that must be left for the name before its end. */
const SHORTEST_NAME = 2;

/** The name of a medicine as its own part and the end that tells what it does: "losartan" → lo + sartan. The longest end is right. */
export const drugStem = (word: string, { drugStems, exceptions }: WordParts): readonly WordPart[] | null => {
  const small = word.toLowerCase();
  if (small.length < SHORTEST_WORD || exceptions.has(small)) return null;
  for (let at = SHORTEST_NAME; at < small.length; at++) {
    const meaning = drugStems.get(small.slice(at));
    if (meaning === undefined) continue;
    return [
      { text: word.slice(0, at), meaning: '', kind: 'name' },
      { text: word.slice(at), meaning, kind: 'drug-stem' },
    ];
  }
  return null;
};
