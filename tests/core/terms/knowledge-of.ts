import type { EntryId, EntryNumber } from '../../../lib/core/glossary/entry.ts';
import { forms } from '../../../lib/core/glossary/forms.ts';
import { openIndex } from '../../../lib/core/glossary/open-index.ts';
import { packIndex } from '../../../lib/core/glossary/pack-index.ts';
import type { Cues } from '../../../lib/core/senses/cues.ts';
import { readSenses } from '../../../lib/core/senses/senses.ts';
import type { Knowledge } from '../../../lib/core/terms/read-terms.ts';
import { parseWordParts } from '../../../lib/core/word-parts/word-parts.ts';
import { buildSenses } from '../../../scripts/senses/build-senses.ts';
import { rowsByKey, type SenseTable, senseRow } from '../../../scripts/senses/sense-table.ts';

/** A sense as tests write it. */
export type Sense = Cues & { readonly entry?: string; readonly stands?: string; readonly plain?: 'true' };

const noParts = {
  beginnings: {},
  roots: {},
  everydayRoots: {},
  endings: {},
  freeEndings: {},
  generalEndings: {},
  drugStems: {},
  exceptions: [],
  familiar: [],
};

/** Word parts for "nephrectomy" and its like. */
export const someParts = { ...noParts, roots: { 'nephr/o': 'kidney', 'gastr/o': 'stomach' }, endings: { ectomy: 'cutting out' } };

/**
 * What the engine knows, of entries given as term and other names (their numbers are places in the list, their ids the first name) and of words with senses,
 * built by the code that builds the real one. All entries are equally hard.
 */
export const knowledgeOf = (
  entries: readonly (readonly string[])[],
  senses: Readonly<Record<string, readonly Sense[]>> = {},
  hardness = 100,
  parts: object = noParts,
): Knowledge => {
  const classes = { body: ['lung', 'skin'], cancer: ['cancer', 'tumor'] };
  const rows = Object.entries(senses).map(([word, listed]) =>
    senseRow('t.yml', word, { senses: listed as SenseTable['rows'][number]['senses'] }),
  );
  const table: SenseTable = { rows, classes };
  const ambiguous = [...rowsByKey(table).values()].map(({ form: { words } }) => ({ words, via: 'sense' as const, entry: 0 }));
  const taken = new Set(ambiguous.map(({ words }) => words));
  const named = entries.map(([term = '', ...also], entry) => ({ id: term.replaceAll(' ', '-') as EntryId, term, also, entry }));
  const packed = named
    .flatMap(({ entry, ...name }) => forms(name).map(({ words, via }) => ({ words, via, entry })))
    .filter(({ words }) => !taken.has(words));
  const bytes = packIndex(
    [...packed, ...ambiguous],
    named.map(({ id }) => ({ id, kind: 'condition' as const, hardness })),
    1,
  );
  const numbers = new Map(named.map(({ id, term, entry }) => [id as string, { number: entry as EntryNumber, term }]));
  const read = parseWordParts(parts);
  return { index: openIndex(bytes), senses: readSenses(JSON.parse(JSON.stringify(buildSenses(table, numbers, 1))), 1), parts: () => read };
};
