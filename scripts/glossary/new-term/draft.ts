import type { ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import type { Entry, EntryId } from '../../../lib/core/glossary/entry.ts';
import { phraseKey, phraseWords } from '../../../lib/core/glossary/phrase-key.ts';
import { rowsByKey } from '../../senses/sense-table.ts';
import { canonical, compareIds } from '../canonical.ts';
import { type Glossary, type Placed, place } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import type { RawEntry } from '../read-topics.ts';
import { rules } from '../rules/index.ts';

/** The glossary a draft is checked against, and what is worked out of it once. */
export interface Desk {
  readonly base: Glossary;
  readonly validate: ValidateFunction<Record<string, RawEntry>>;
  /** Form keys → the entries that have the form. */
  readonly owners: ReadonlyMap<string, readonly Placed[]>;
  /** Keys of forms of several senses → their rows. */
  readonly rows: ReturnType<typeof rowsByKey>;
}

/** Works out what checking a draft needs. `validate` is the schema of a topic. */
export const desk = (base: Glossary, validate: Desk['validate']): Desk => {
  const owners = new Map<string, Placed[]>();
  for (const placed of base.entries)
    for (const { words } of placed.forms) {
      const key = phraseKey(words);
      const known = owners.get(key);
      if (known) known.push(placed);
      else owners.set(key, [placed]);
    }
  return { base, validate, owners, rows: rowsByKey(base.senses) };
};

/** An entry of which nothing has been told yet. `written` is today, `YYYY-MM-DD`. */
export const emptyDraft = (written: string): Entry => ({
  id: '' as EntryId,
  term: '',
  also: [],
  plain: '',
  kind: 'word',
  see: [],
  source: 'Plainly',
  written,
});

/** What the house rules say of a draft that is put into a file of the glossary. */
export const draftProblems = (draft: Entry, file: string, { base, owners, rows }: Desk): Problem[] => {
  const placed = place(file, draft, rows);
  const own = base.topics.find((topic) => topic.file === file)?.entries ?? [];
  const entries = [...own, draft];
  // Rules look at one entry at a time, or at those that share a form or the id; all the others would only take time.
  const rivals = [...placed.forms.flatMap(({ words }) => owners.get(phraseKey(words)) ?? []), ...sameId(draft, base)];
  const whole: Glossary = {
    ...base,
    topics: [{ file, text: canonical(entries), entries: inOrder(entries), whole: true }],
    entries: [...new Set(rivals), placed],
    ids: new Set([...base.ids, draft.id]),
    phrases: new Map([...base.phrases, ...placed.forms.map(({ words }) => [phraseWords(words).join(' '), draft.id] as const)]),
  };
  return rules.flatMap(({ name, run }) =>
    run(whole)
      .filter((problem) => problem.file === file && problem.key === draft.id)
      .map((problem): Problem => ({ ...problem, rule: name })),
  );
};

/** The fields of a draft that the schema refuses; `term` stands for the id that is made of it. */
export const misshapen = (draft: Entry, validate: Desk['validate']): ReadonlySet<string> => {
  const raw: unknown = parse(canonical([draft]), { schema: 'failsafe' });
  if (validate(raw)) return new Set();
  return new Set((validate.errors ?? []).map(({ instancePath }) => instancePath.split('/')[2] ?? 'term'));
};

const sameId = ({ id }: Entry, { entries, ids }: Glossary): Placed[] => (ids.has(id) ? entries.filter(({ entry }) => entry.id === id) : []);

const inOrder = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => compareIds(a.id, b.id));
