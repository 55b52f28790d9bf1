import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import { against, type Place, places } from '../../lib/core/senses/cues.ts';
import { classBits } from './class-bits.ts';
import { classNames } from './read-senses.ts';
import { type RawSense, rowsByKey, type SenseTable } from './sense-table.ts';

/** What a sense says of an entry when the table is built. */
interface Named {
  readonly number: EntryNumber;
  readonly term: string;
}

/** The table as `readSenses` reads it. Senses whose entry is not in the glossary are left out: the check of the data names them. */
export const buildSenses = (table: SenseTable, entries: ReadonlyMap<string, Named>, stamp: number): object => {
  const classes = classNames(table.classes);
  const rows = table.rows.map(({ word, senses }): [string, object[]] => [
    word,
    senses.flatMap((sense) => {
      const entry = sense.entry === undefined ? undefined : entries.get(sense.entry);
      if (sense.entry !== undefined && entry === undefined) return [];
      return [
        {
          entry: entry?.number,
          stands: sense.stands ?? entry?.term,
          isPlain: sense.plain === 'true' || undefined,
          isUsual: sense.usual === 'true' || undefined,
          ...cuesOf(sense),
        },
      ];
    }),
  ]);
  return {
    stamp,
    classes,
    ...classBits(table.classes),
    rows: Object.fromEntries(rows),
    keys: Object.fromEntries([...rowsByKey(table)].map(([key, { row }]) => [key, row.word])),
  };
};

const cuesOf = (sense: RawSense): object => {
  const given = (Object.keys(places) as Place[]).filter((place) => sense[place] !== undefined).map((place) => [place, sense[place]]);
  const { not } = sense;
  const without = not && Object.fromEntries(against.filter((place) => not[place] !== undefined).map((place) => [place, not[place]]));
  return { ...Object.fromEntries(given), not: without };
};
