import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A sentence with an abbreviation nobody explains there. Offsets are UTF-16 units of `text`. */
export interface AbbreviationCase {
  readonly abbreviation: string;
  /** What it stands for; `none` where it has an everyday meaning, `open` where nobody could tell. */
  readonly wanted: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Held back: not looked at while the rules were made. */
  readonly isHeld: boolean;
}

const textOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../tests/core/senses/${name}.yml`, import.meta.url)), 'utf8');

/** All sentences of the repository: every third of the first table is held back, none of the second. */
export const abbreviationCases = (): AbbreviationCase[] => [
  ...casesOf(textOf('abbreviation-sentences'), 3),
  ...casesOf(textOf('abbreviation-sentences-spoken'), null),
];

/** Reads a table of sentences; of each `heldOf` one is held back. Throws when a sentence does not hold its abbreviation. */
export const casesOf = (text: string, heldOf: number | null): AbbreviationCase[] => {
  const table = parse(text, { schema: 'failsafe' }) as Record<string, Record<string, string[]>>;
  return Object.entries(table)
    .flatMap(([abbreviation, byMeaning]) =>
      Object.entries(byMeaning).flatMap(([wanted, sentences]) => sentences.map((sentence) => ({ abbreviation, wanted, text: sentence }))),
    )
    .map((one, i) => ({ ...one, ...placeIn(one), isHeld: heldOf !== null && i % heldOf === heldOf - 1 }));
};

/** Where the abbreviation or its plural stands first. */
const placeIn = ({ abbreviation, text }: { abbreviation: string; text: string }): { start: number; end: number } => {
  const found = new RegExp(`(?<![\\p{L}\\d])${abbreviation}s?(?![\\p{L}\\d])`, 'u').exec(text);
  if (!found) throw new Error(`sentences of abbreviations: \`${abbreviation}\`: it is not in "${text}"`);
  return { start: found.index, end: found.index + found[0].length };
};
