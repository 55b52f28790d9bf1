import type { Entry, EntryId } from '../../lib/core/glossary/entry.ts';
import { forms, type SteppedForm } from '../../lib/core/glossary/forms.ts';
import { phraseWords } from '../../lib/core/glossary/phrase-key.ts';
import type { Topic } from './topic.ts';
import type { WordTables } from './word-tables.ts';

/** An entry with the file it stands in and all its forms. */
export interface Placed {
  readonly file: string;
  readonly entry: Entry;
  readonly forms: readonly SteppedForm[];
}

/** Everything the rules may ask. */
export interface Glossary {
  readonly topics: readonly Topic[];
  readonly entries: readonly Placed[];
  readonly ids: ReadonlySet<EntryId>;
  /** Every form by its folded words, `lymph node`, whatever its capitals. */
  readonly phrases: ReadonlyMap<string, EntryId>;
  readonly words: WordTables;
}

/** Puts topics and word tables together. */
export function glossary(topics: readonly Topic[], words: WordTables): Glossary {
  const entries = topics.flatMap(({ file, entries: own }) => own.map((entry): Placed => ({ file, entry, forms: forms(entry) })));
  const all = entries.flatMap(({ forms: own }) => own);
  return {
    topics,
    entries,
    ids: new Set(entries.map(({ entry }) => entry.id)),
    phrases: new Map(all.map((form) => [phraseWords(form.words).join(' '), form.entryId])),
    words,
  };
}
