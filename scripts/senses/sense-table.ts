import type { EntryId } from '../../lib/core/glossary/entry.ts';
import { forms, type SteppedForm } from '../../lib/core/glossary/forms.ts';
import type { Cues } from '../../lib/core/senses/cues.ts';
import { senseKey } from '../../lib/core/senses/sense-key.ts';

/** A sense as it stands in a file the schema lets pass. */
export interface RawSense extends Cues {
  readonly entry?: EntryId;
  readonly stands?: string;
  readonly plain?: 'true';
  readonly usual?: 'true';
}

/** A word of several senses, with the file it stands in and all its forms. */
export interface SenseRow {
  readonly file: string;
  readonly word: string;
  readonly forms: readonly SteppedForm[];
  readonly senses: readonly RawSense[];
}

/** Names of classes of words → their words; kinds of entries belong to the class of their name. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** Everything in `data/senses`. */
export interface SenseTable {
  readonly rows: readonly SenseRow[];
  readonly classes: WordClasses;
}

export const noTable: SenseTable = { rows: [], classes: {} };

/** A row with its forms: those made of the word, and of the further forms that are listed. */
export const senseRow = (file: string, word: string, raw: { forms?: readonly string[]; senses: readonly RawSense[] }): SenseRow => ({
  file,
  word,
  forms: forms({ id: word as EntryId, term: word, also: raw.forms ?? [] }),
  senses: raw.senses,
});

/** Every form of the rows by its key. The first row that has it keeps it. */
export const rowsByKey = ({ rows }: SenseTable): Map<string, { row: SenseRow; form: SteppedForm }> => {
  const found = new Map<string, { row: SenseRow; form: SteppedForm }>();
  for (const row of rows)
    for (const form of row.forms) {
      const key = senseKey(form.words);
      const kept = found.get(key);
      if (kept === undefined || form.steps < kept.form.steps) found.set(key, { row, form });
    }
  return found;
};
