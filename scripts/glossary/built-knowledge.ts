import { openIndex } from '../../lib/core/glossary/open-index.ts';
import { readSenses } from '../../lib/core/senses/senses.ts';
import type { Knowledge } from '../../lib/core/terms/read-terms.ts';
import { parseWordParts } from '../../lib/core/word-parts/word-parts.ts';
import { packedWordParts } from '../word-parts/pack-word-parts.ts';
import { buildGlossary } from './build.ts';
import type { Glossary } from './glossary.ts';

/** What the engine knows when a glossary is built: the same bytes that the extension ships, in memory, so that a score never reads an old build. */
export const builtKnowledge = (glossary: Pick<Glossary, 'entries' | 'senses'>): Knowledge => {
  const files = buildGlossary(glossary);
  const fileOf = (name: string): Uint8Array => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`no ${name} was built`);
    return bytes;
  };
  const index = openIndex(fileOf('index.bin').buffer as ArrayBuffer);
  const senses = readSenses(JSON.parse(new TextDecoder().decode(fileOf('senses.json'))), index.stamp);
  return { index, senses, parts: parseWordParts(packedWordParts()) };
};
