import { caseRule } from '../../lib/core/glossary/case-rule.ts';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import { against, type Place, places } from '../../lib/core/senses/cues.ts';
import { tokens } from '../../lib/core/text/tokens.ts';
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
          ...cuesOf(caseRule(word) && senses.length > 1 ? withOwnWords(sense, sense.stands ?? entry?.term) : sense),
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

/** What an abbreviation stands for speaks for itself where the article says it somewhere, unexplained: "heart rate" for HR. */
const withOwnWords = (sense: RawSense, stands = ''): RawSense => {
  const own = tokens(stands).map(({ word }) => word);
  return sense.plain === 'true' ? sense : { ...sense, topic: [...(sense.topic ?? []), own.filter((word) => !JOINING.has(word)).join(' ')] };
};

const JOINING = new Set(['a', 'and', 'by', 'have', 'in', 'of', 'on', 'or', 'the', 'to', 'who', 'with']);

const cuesOf = (sense: RawSense): object => {
  const given = (Object.keys(places) as Place[]).filter((place) => sense[place] !== undefined).map((place) => [place, sense[place]]);
  const { not } = sense;
  const without = not && Object.fromEntries(against.filter((place) => not[place] !== undefined).map((place) => [place, not[place]]));
  return { ...Object.fromEntries(given), not: without };
};
