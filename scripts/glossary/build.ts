import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import type { Entry, EntryId, EntryNumber } from '../../lib/core/glossary/entry.ts';
import { idHash } from '../../lib/core/glossary/entry-number.ts';
import { packIndex } from '../../lib/core/glossary/pack-index.ts';
import { phrase } from '../../lib/core/glossary/phrase-key.ts';
import { SHARD_SIZE, shardFile } from '../../lib/core/glossary/shards.ts';
import { splitWord } from '../../lib/core/word-parts/split-word.ts';
import { parseWordParts, type WordParts } from '../../lib/core/word-parts/word-parts.ts';
import { buildSenses } from '../senses/build-senses.ts';
import { rowsByKey } from '../senses/sense-table.ts';
import { packedWordParts } from '../word-parts/pack-word-parts.ts';
import { type Claim, claims } from './claims.ts';
import type { Glossary } from './glossary.ts';
import { hardness, zipfValues } from './hardness.ts';

/** A built glossary: file name → bytes. */
export type Built = ReadonlyMap<string, Uint8Array>;

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
