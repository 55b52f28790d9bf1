import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import type { Entry, EntryId, EntryNumber } from '../../lib/core/glossary/entry.ts';
import { idHash } from '../../lib/core/glossary/entry-number.ts';
import { hardnessOf, rarest } from '../../lib/core/glossary/levels.ts';
import { packIndex } from '../../lib/core/glossary/pack-index.ts';
import { phrase } from '../../lib/core/glossary/phrase-key.ts';
import { SHARD_SIZE, shardFile } from '../../lib/core/glossary/shards.ts';
import { senseKey } from '../../lib/core/senses/sense-key.ts';
import { bases } from '../../lib/core/text/bases.ts';
import { tokens } from '../../lib/core/text/tokens.ts';
import { splitWord } from '../../lib/core/word-parts/split-word.ts';
import { parseWordParts, type WordParts } from '../../lib/core/word-parts/word-parts.ts';
import { buildSenses } from '../senses/build-senses.ts';
import { rowsByKey } from '../senses/sense-table.ts';
import { packedWordParts } from '../word-parts/pack-word-parts.ts';
import { type Claim, claims } from './claims.ts';
import type { Glossary } from './glossary.ts';
import { everydayWords } from './word-tables.ts';

/** A built glossary: file name → bytes. */
export type Built = ReadonlyMap<string, Uint8Array>;

/** Words heard in all of SUBTLEX-US, in millions. */
const HEARD = 49.7;

/** Folded word → how often it is heard, on the Zipf scale (van Heuven et al. 2014): ten to that power times in a thousand million words. */
const zipfValues = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { word, count } of everydayWords(Number.POSITIVE_INFINITY)) counts.set(word, (counts.get(word) ?? 0) + count);
  return new Map([...counts].map(([word, count]) => [word, Math.log10(count / HEARD) + 3]));
};

/** Endings that make a word of another which is as easy to read, or nearly: "hospitalization". What each takes off the Zipf value. */
const CLEAR_ENDINGS: readonly (readonly [ending: RegExp, stems: readonly string[], harder: number])[] = [
  [/ization$/, ['', 'e'], 0.5],
  [/iness$/, ['y'], 0.5],
  [/ness$/, [''], 0.5],
  [/ability$/, ['able'], 0.5],
];

/** How often a word is heard, itself, in another form, or as the word it is clearly made of. */
const heardAs = (word: string, zipf: ReadonlyMap<string, number>): number => {
  const own = bases(word).flatMap((base) => [
    zipf.get(base) ?? rarest,
    ...CLEAR_ENDINGS.flatMap(([ending, stems, harder]) =>
      ending.test(base) ? stems.map((stem) => (zipf.get(base.replace(ending, stem)) ?? rarest) - harder) : [],
    ),
  ]);
  return Math.max(rarest, ...own);
};

/** How hard an entry is: by the rarest of its words, in any of the forms it may be made of. */
const hardness = ({ term, say, kind }: Entry, zipf: ReadonlyMap<string, number>, ambiguous: ReadonlyMap<string, unknown>): number => {
  const words = tokens(term).map(({ word }) => word);
  const heard = words.map((word) => heardAs(word, zipf));
  const syllables = say === undefined ? 0 : Math.max(...say.split(' ').map((spoken) => spoken.split('-').length));
  const isFalseFriend = words.some((word) => ambiguous.has(senseKey(word)));
  return hardnessOf({ zipf: Math.min(...heard), words: words.length, syllables, kind, isFalseFriend });
};

const isNeverMarked = ({ placed }: Claim): boolean => placed.entry.marked === 'never';

/** Builds index, shards and senses from checked data. The same data give the same bytes, on every machine. */
export const buildGlossary = ({ entries: placed, senses }: Pick<Glossary, 'entries' | 'senses'>): Built => {
  const entries = placed.map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(entries.map(({ id }, i) => [id, i as EntryNumber]));
  const zipf = zipfValues();
  const ambiguous = rowsByKey(senses);
  const stamp = idHash(JSON.stringify([entries, senses]));
  const numberOf = (id: EntryId): EntryNumber => numbers.get(id) ?? (0 as EntryNumber);
  const claimed = [...claims(placed).values()].flat();
  const asked = claimed
    .filter(isNeverMarked)
    .map(({ form: { words, entryId } }): [string, EntryNumber] => [phrase(words), numberOf(entryId)]);
  const forms = [
    ...claimed
      .filter((claim) => !isNeverMarked(claim))
      .map(({ form: { words, entryId, via } }) => ({ words, via, entry: numberOf(entryId) })),
    ...[...ambiguous.values()].map(({ form: { words } }) => ({ words, via: 'sense' as const, entry: 0 })),
  ];
  const files = new Map<string, Uint8Array>();
  files.set(
    'index.bin',
    new Uint8Array(
      packIndex(
        forms,
        entries.map((entry) => ({ id: entry.id, kind: entry.kind, hardness: hardness(entry, zipf, ambiguous) })),
        stamp,
      ),
    ),
  );
  const tables = parseWordParts(packedWordParts());
  const named = new Map(entries.map(({ id, term }, i) => [id, { number: i as EntryNumber, term }]));
  files.set(
    'senses.json',
    new TextEncoder().encode(JSON.stringify({ ...buildSenses(senses, named, stamp), asked: Object.fromEntries(asked) })),
  );
  for (let from = 0; from < entries.length; from += SHARD_SIZE) {
    const shard = { stamp, entries: entries.slice(from, from + SHARD_SIZE).map((entry) => cardEntry(entry, numbers, entries, tables)) };
    files.set(shardFile(from / SHARD_SIZE), new TextEncoder().encode(JSON.stringify(shard)));
  }
  return files;
};

/** What the card needs of an entry: related entries named, and the parts of a built word, where the entry does not give them. */
export const cardEntry = (
  entry: Entry,
  numbers: ReadonlyMap<string, EntryNumber>,
  entries: readonly Entry[],
  tables: WordParts,
): CardEntry => {
  const { see, marked: _, ...shown } = entry;
  const related = see.flatMap((id) => {
    const number = numbers.get(id);
    const term = number === undefined ? undefined : entries[number]?.term;
    return number === undefined || term === undefined ? [] : [{ entry: number, term }];
  });
  const parts = entry.parts ?? partsOf(entry.term, tables);
  return { ...shown, ...(parts && { parts }), see: related };
};

/** The parts of a term of one word that is built of parts which all have a meaning. */
const partsOf = (term: string, tables: WordParts): Record<string, string> | undefined => {
  const parts = splitWord(term, tables);
  return parts?.every(({ meaning }) => meaning !== '') ? Object.fromEntries(parts.map(({ text, meaning }) => [text, meaning])) : undefined;
};
