import { caseRule } from '../../../lib/core/glossary/case-rule.ts';
import type { Entry } from '../../../lib/core/glossary/entry.ts';
import { phrase, phraseKey } from '../../../lib/core/glossary/phrase-key.ts';
import { type RawSense, rowsByKey, type SenseRow } from '../../senses/sense-table.ts';
import { claims } from '../claims.ts';
import type { Glossary } from '../glossary.ts';

/** Things by their names, each as fields of text: what two glossaries are compared by. */
export type Listing = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** One sort of thing that a glossary is compiled to. */
export interface Section {
  readonly title: string;
  readonly list: (glossary: Glossary) => Listing;
  /** The field that is shown of what was added or removed; all names of fields, if none is given. */
  readonly shown?: string;
}

/** What is compared, in the order it is printed. */
export const sections: readonly Section[] = [
  {
    title: 'entries',
    list: ({ entries }) => new Map(entries.map(({ entry }) => [entry.id, fieldsOf(entry)])),
    shown: 'plain',
  },
  { title: 'forms', list: (glossary) => formOwners(glossary), shown: 'of' },
  {
    title: 'words of several senses',
    list: ({ senses }) => new Map(senses.rows.map((row) => [row.word, sensesOf(row)])),
  },
];

const fieldsOf = ({ id, ...rest }: Entry): Record<string, string> =>
  Object.fromEntries(
    Object.entries(rest)
      .map(([field, value]) => [field, asText(value)] as const)
      .filter(([, text]) => text !== ''),
  );

const asText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(asText).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${asText(one)}`)
    .join('; ');
};

/** Every form, hyphens and capitals left aside where the matcher does so, with what it is found as: the entries that keep it, or the senses of a word. */
const formOwners = ({ entries, senses }: Glossary): Listing => {
  const owned = [...claims(entries).values()].flat().map(({ form }) => ({ words: form.words, of: form.entryId as string }));
  const several = [...rowsByKey(senses).values()].map(({ row, form }) => ({ words: form.words, of: `the senses of ${row.word}` }));
  const found = new Map<string, { words: string; of: Set<string> }>();
  for (const { words, of } of [...owned, ...several]) {
    const key = phraseKey(words);
    const known = found.get(key);
    if (known) known.of.add(of);
    else found.set(key, { words, of: new Set([of]) });
  }
  return new Map(
    [...found.values()].map(({ words, of }) => [caseRule(words) === undefined ? phrase(words) : words, { of: [...of].sort().join(', ') }]),
  );
};

/** The senses of a word by what each is called: its entry, or what it stands for. */
const sensesOf = ({ senses }: SenseRow): Record<string, string> => {
  const named = senses.map((sense): [string, string] => [nameOf(sense), asText(sense)]);
  return Object.fromEntries(
    named.map(([name, text], i) => [named.findIndex(([other]) => other === name) === i ? name : `${name} (${i + 1})`, text]),
  );
};

const nameOf = ({ entry, stands, plain }: RawSense): string => entry ?? stands ?? (plain ? 'plain' : 'no entry');
