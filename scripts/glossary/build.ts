import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import type { Entry, EntryNumber } from '../../lib/core/glossary/entry.ts';
import { idHash } from '../../lib/core/glossary/entry-number.ts';
import { hardnessOf } from '../../lib/core/glossary/levels.ts';
import { packIndex } from '../../lib/core/glossary/pack-index.ts';
import { SHARD_SIZE, shardFile } from '../../lib/core/glossary/shards.ts';
import { senseKey } from '../../lib/core/senses/sense-key.ts';
import { fold } from '../../lib/core/text/fold.ts';
import { tokens } from '../../lib/core/text/tokens.ts';
import { buildSenses } from '../senses/build-senses.ts';
import { rowsByKey } from '../senses/sense-table.ts';
import { claims } from './claims.ts';
import type { Glossary } from './glossary.ts';
import { scowl } from './word-tables.ts';

/** A built glossary: file name → bytes. */
export type Built = ReadonlyMap<string, Uint8Array>;

const SIZE_CLASSES = [10, 20, 35, 40, 50, 55, 60, 70];
/** The rarity of a word that is in no list. */
const UNLISTED = 95;

/** Folded word → its SCOWL size class. */
const rarities = (): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const size of SIZE_CLASSES)
    for (const list of ['english', 'american'])
      for (const word of scowl(`${list}-words-${size}`)) if (!found.has(word)) found.set(word, size);
  return found;
};

/** Builds index, shards and senses from checked data. The same data give the same bytes, on every machine. */
export const buildGlossary = ({ entries: placed, senses }: Pick<Glossary, 'entries' | 'senses'>): Built => {
  const entries = placed.map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(entries.map(({ id }, i) => [id, i as EntryNumber]));
  const rarity = rarities();
  const ambiguous = rowsByKey(senses);
  const hardness = entries.map((entry) => {
    const words = tokens(entry.term).map(({ start, end }) => fold(entry.term.slice(start, end)));
    const isFalseFriend = words.some((word) => ambiguous.has(senseKey(word)));
    return hardnessOf({ rarity: Math.max(...words.map((word) => rarity.get(word) ?? UNLISTED)), words: words.length, isFalseFriend });
  });
  const stamp = idHash(JSON.stringify([entries, senses]));
  const forms = [
    ...[...claims(placed).values()].flat().map(({ form: { words, entryId, via } }) => ({ words, via, entry: numbers.get(entryId) ?? 0 })),
    ...[...ambiguous.values()].map(({ form: { words } }) => ({ words, via: 'sense' as const, entry: 0 })),
  ];
  const files = new Map<string, Uint8Array>();
  files.set(
    'index.bin',
    new Uint8Array(
      packIndex(
        forms,
        entries.map(({ id, kind }, i) => ({ id, kind, hardness: hardness[i] ?? 0 })),
        stamp,
      ),
    ),
  );
  const named = new Map(entries.map(({ id, term }, i) => [id, { number: i as EntryNumber, term }]));
  files.set('senses.json', new TextEncoder().encode(JSON.stringify(buildSenses(senses, named, stamp))));
  for (let from = 0; from < entries.length; from += SHARD_SIZE) {
    const shard = { stamp, entries: entries.slice(from, from + SHARD_SIZE).map((entry) => cardEntry(entry, numbers, entries)) };
    files.set(shardFile(from / SHARD_SIZE), new TextEncoder().encode(JSON.stringify(shard)));
  }
  return files;
};

/** What the card needs of an entry, related entries named. */
export const cardEntry = (entry: Entry, numbers: ReadonlyMap<string, EntryNumber>, entries: readonly Entry[]): CardEntry => {
  const { see, ...shown } = entry;
  const related = see.flatMap((id) => {
    const number = numbers.get(id);
    const term = number === undefined ? undefined : entries[number]?.term;
    return number === undefined || term === undefined ? [] : [{ entry: number, term }];
  });
  return { ...shown, see: related };
};
