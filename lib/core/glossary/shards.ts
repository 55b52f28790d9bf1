import { type CardEntry, isCardEntry } from './card-entry.ts';
import type { EntryNumber } from './entry.ts';

/** Entries in a shard: one card fetches about 25 KB. */
export const SHARD_SIZE = 64;

/** The number of the shard that holds an entry. */
export const shardOf = (entry: EntryNumber): number => Math.floor(entry / SHARD_SIZE);

/** The file name of a shard. */
export const shardFile = (shard: number): string => `${String(shard).padStart(3, '0')}.json`;

/**
 * The entry with a number out of the parsed JSON of its shard.
 * Throws when the shard belongs to another build than the index (`stamp`) or is damaged.
 */
export const entryIn = (shard: unknown, entry: EntryNumber, stamp: number): CardEntry => {
  const { stamp: found, entries } = (typeof shard === 'object' && shard !== null ? shard : {}) as { stamp?: unknown; entries?: unknown };
  if (found !== stamp) throw new Error(`glossary shard: stamp ${String(found)}, wanted ${stamp}; build the glossary again`);
  const value: unknown = Array.isArray(entries) ? entries[entry % SHARD_SIZE] : undefined;
  if (!isCardEntry(value)) throw new Error(`glossary shard: entry ${entry} is missing or damaged; build the glossary again`);
  return value;
};
