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

const APOSTROPHE = 0x27;
const SMALL_S = 0x73;

/** Reads the word that starts at `start`, as `tokens` would fold it, into `word`. */
export function readWord(text: string, start: number, word: ReadWord): void {
  let first = 0;
  let second = SECOND_START;
  let code = 0;
  let i = start;
  for (; i < text.length; i++) {
    code = text.charCodeAt(i);
    const folded = code < 128 ? (asciiWords[code] as number) : 0;
    if (folded === 0) break;
    first = addFirst(first, folded);
    second = addSecond(second, folded);
  }
  word.end = i;
  word.first = first;
  word.second = second;
  word.possessive = false;
  // Nearly every word ends here: no accents, no apostrophe.
  if (code >= 128 || code === APOSTROPHE) readRest(text, word);
}

/** Reads on from `word.end`, any letters. */
function readRest(text: string, word: ReadWord): void {
  let { end, first, second } = word;
  let apostrophe = -1;
  let last = 0;
  for (; end < text.length; end++) {
    let letters = foldCode(text.charCodeAt(end));
    if (letters === undefined) {
      if (!joinsLetters(text, end)) break;
      letters = "'";
      apostrophe = end;
      word.bareFirst = first;
      word.bareSecond = second;
    }
    for (let i = 0; i < letters.length; i++) {
      last = letters.charCodeAt(i);
      first = addFirst(first, last);
      second = addSecond(second, last);
    }
  }
  word.end = end;
  word.first = first;
  word.second = second;
  word.possessive = last === SMALL_S && apostrophe >= 0 && apostrophe === end - 2;
}
