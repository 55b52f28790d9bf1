import type { Entry, EntryId } from '../../lib/core/glossary/entry.ts';
import { forms, type SteppedForm } from '../../lib/core/glossary/forms.ts';
import { phraseWords } from '../../lib/core/glossary/phrase-key.ts';
import { senseKey } from '../../lib/core/senses/sense-key.ts';
import { noTable, rowsByKey, type SenseTable } from '../senses/sense-table.ts';
import type { Topic } from './topic.ts';
import type { WordTables } from './word-tables.ts';

/** An entry with the file it stands in and all its forms, but for those that words around them must tell apart: `senses` has these. */
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
  /** The same without the words that are never marked. */
  readonly marked: ReadonlyMap<string, EntryId>;
  readonly words: WordTables;
  readonly senses: SenseTable;
}

/** Puts topics, word tables and senses together. */
export function glossary(topics: readonly Topic[], words: WordTables, senses: SenseTable = noTable): Glossary {
  const rows = rowsByKey(senses);
  const entries = topics.flatMap(({ file, entries: own }) => own.map((entry) => place(file, entry, rows)));
  const phrases = phrasesOf(entries);
  const never = new Set(entries.flatMap(({ entry }) => (entry.marked === 'never' ? entry.id : [])));
  return {
    topics,
    entries,
    ids: new Set(entries.map(({ entry }) => entry.id)),
    phrases,
    marked: new Map([...phrases].filter(([, id]) => !never.has(id))),
    words,
    senses,
  };
}

/** An entry in its file, with the forms that are its own. `rows` are the forms of several senses, by their keys. */
export function place(file: string, entry: Entry, rows: ReturnType<typeof rowsByKey>): Placed {
  /** A form of several senses is not the entry's: those it wrote itself only where it is one of these senses. */
  const isOwn = (form: SteppedForm): boolean => {
    const row = rows.get(senseKey(form.words))?.row;
    return row === undefined || (form.steps === 0 && !row.senses.some((sense) => sense.entry === entry.id));
  };
  return { file, entry, forms: forms(entry).filter(isOwn) };
}

/** Every form, those of words of several senses too: they are explained wherever they have one of them. */
function phrasesOf(entries: readonly Placed[]): ReadonlyMap<string, EntryId> {
  return new Map(entries.flatMap(({ entry }) => forms(entry).map((form) => [phraseWords(form.words).join(' '), form.entryId] as const)));
}
