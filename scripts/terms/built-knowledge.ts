import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import { openIndex } from '../../lib/core/glossary/open-index.ts';
import { entryIn, shardFile, shardOf } from '../../lib/core/glossary/shards.ts';
import { once } from '../../lib/core/once.ts';
import { readSenses } from '../../lib/core/senses/senses.ts';
import type { Knowledge } from '../../lib/core/terms/read-terms.ts';
import { parseWordParts } from '../../lib/core/word-parts/word-parts.ts';
import { buildGlossary } from '../glossary/build.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { packedWordParts } from '../word-parts/pack-word-parts.ts';

/** What the engine knows, and what its cards show. */
export interface BuiltKnowledge {
  readonly knowledge: Knowledge;
  readonly entryOf: (entry: EntryNumber) => CardEntry;
}

/** The same bytes that the extension ships, built in memory so that a score never reads an old build. */
export const builtKnowledge = (glossary: Pick<Glossary, 'entries' | 'senses'> = readGlossary()): BuiltKnowledge => {
  const files = buildGlossary(glossary);
  const fileOf = (name: string): Uint8Array => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`no ${name} was built`);
    return bytes;
  };
  const jsonOf = (name: string): unknown => JSON.parse(new TextDecoder().decode(fileOf(name)));
  const index = openIndex(fileOf('index.bin').buffer as ArrayBuffer);
  const shards = new Map<number, unknown>();
  return {
    knowledge: { index, senses: readSenses(jsonOf('senses.json'), index.stamp), parts: once(() => parseWordParts(packedWordParts())) },
    entryOf: (entry) => {
      const number = shardOf(entry);
      if (!shards.has(number)) shards.set(number, jsonOf(shardFile(number)));
      return entryIn(shards.get(number), entry, index.stamp);
    },
  };
};
