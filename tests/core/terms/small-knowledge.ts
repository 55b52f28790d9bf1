import type { Knowledge } from '../../../lib/core/terms/read-terms.ts';
import { type RawSense, senseRow } from '../../../scripts/senses/sense-table.ts';
import { builtKnowledge } from '../../../scripts/terms/built-knowledge.ts';

/** What the engine knows with no entries and these rows of senses alone. */
export const knowledgeOf = (rows: Readonly<Record<string, readonly RawSense[]>>): Knowledge =>
  builtKnowledge({
    entries: [],
    senses: { classes: {}, rows: Object.entries(rows).map(([word, senses]) => senseRow('t.yml', word, { senses })) },
  }).knowledge;
