import type { EntryNumber } from './entry.ts';
import { addSecond, SECOND_START } from './hash-phrase.ts';
import type { Index } from './open-index.ts';

/** The number of the entry with an id in this build, for ids that were saved. `undefined` if it is not in the glossary. */
export function entryNumber(id: string, { idHashes }: Pick<Index, 'idHashes'>): EntryNumber | undefined {
  const at = idHashes.indexOf(idHash(id));
  return at < 0 ? undefined : (at as EntryNumber);
}

/** The hash an id is kept as: 32 bits, from 0. The build refuses two entries with the same one. */
export function idHash(id: string): number {
  let hash = SECOND_START;
  for (let i = 0; i < id.length; i++) hash = addSecond(hash, id.charCodeAt(i));
  return hash >>> 0;
}
