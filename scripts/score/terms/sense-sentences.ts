import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A sentence with a word that has an everyday and a medical meaning. */
export interface SenseSentence {
  readonly word: string;
  readonly text: string;
  /** Where the word stands, in UTF-16 units of `text`. */
  readonly start: number;
  readonly end: number;
  /** Whether it is used in a medical sense; the name of that sense where the word has several. */
  readonly isMedical: boolean;
  readonly sense: string | null;
  /** Every other sentence is held: not looked at while rules are mended. */
  readonly isHeld: boolean;
}

const folder = new URL('../../../tests/core/senses/sentences/', import.meta.url);

type Texts = readonly string[];
type Row = { readonly marked?: Texts | Readonly<Record<string, Texts>>; readonly unmarked?: Texts };

const sentence = (word: string, marked: string, isMedical: boolean, sense: string | null, isHeld: boolean): SenseSentence => {
  const found = /\*([^*]+)\*/.exec(marked);
  if (!found) throw new Error(`"${word}": no *word* in "${marked}"`);
  const text = marked.replaceAll('*', '');
  return { word, text, start: found.index, end: found.index + (found[1] ?? '').length, isMedical, sense, isHeld };
};

/** All sentences of `tests/core/senses/sentences`. Throws where one has no word in asterisks. */
export const senseSentences = (): SenseSentence[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((name) => {
      const rows = parse(readFileSync(new URL(name, folder), 'utf8'), { schema: 'failsafe' }) as Record<string, Row>;
      return Object.entries(rows).flatMap(([word, { marked = [], unmarked = [] }]) => {
        const groups: (readonly [string | null, Texts])[] = Array.isArray(marked) ? [[null, marked]] : Object.entries(marked);
        const medical = groups.flatMap(([sense, texts]) => texts.map((text, i) => sentence(word, text, true, sense, i % 2 === 1)));
        return [...medical, ...unmarked.map((text, i) => sentence(word, text, false, null, i % 2 === 1))];
      });
    });
