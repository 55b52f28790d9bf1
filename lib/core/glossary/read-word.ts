import { asciiWords } from '../text/ascii-words.ts';
import { foldCode } from '../text/fold-code.ts';
import { joinsLetters } from '../text/tokens.ts';
import { addFirst, addSecond, SECOND_START } from './hash-phrase.ts';

/** One word of a text while it is matched. Filled again and again by `readWord`: a match makes no garbage. */
export interface ReadWord {
  /** Offset after the word, an 's at its end included. */
  end: number;
  first: number;
  second: number;
  /** Whether the word ends in 's; then these are its hashes without it. */
  possessive: boolean;
  bareFirst: number;
  bareSecond: number;
}

/** An empty word to be filled. */
export const blankWord = (): ReadWord => ({ end: 0, first: 0, second: 0, possessive: false, bareFirst: 0, bareSecond: 0 });

const [APOSTROPHE, SMALL_S] = [0x27, 0x73];

/** Reads the word that starts at `start`, as `tokens` would fold it, into `word`. */
export function readWord(text: string, start: number, word: ReadWord): void {
  let [first, second] = [0, SECOND_START];
  let [apostrophe, beforeFirst, beforeSecond, last] = [-1, 0, 0, 0];
  let i = start;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let folded = code < 128 ? (asciiWords[code] ?? 0) : 0;
    if (folded === 0) {
      const letters = code < 128 ? undefined : foldCode(code);
      if (letters !== undefined && letters.length !== 1) {
        for (let at = 0; at < letters.length; at++) {
          first = addFirst(first, letters.charCodeAt(at));
          second = addSecond(second, letters.charCodeAt(at));
        }
        last = 0;
        continue;
      }
      if (letters !== undefined) folded = letters.charCodeAt(0);
      else if (joinsLetters(text, i)) {
        folded = APOSTROPHE;
        [apostrophe, beforeFirst, beforeSecond] = [i, first, second];
      } else break;
    }
    first = addFirst(first, folded);
    second = addSecond(second, folded);
    last = folded;
  }
  word.end = i;
  word.first = first;
  word.second = second;
  word.possessive = last === SMALL_S && apostrophe === i - 2;
  word.bareFirst = beforeFirst;
  word.bareSecond = beforeSecond;
}
