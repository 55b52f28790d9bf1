import { writtenForms } from '../../../lib/core/glossary/forms.ts';
import { phraseWords } from '../../../lib/core/glossary/phrase-key.ts';
import { senseKey } from '../../../lib/core/senses/sense-key.ts';
import type { SenseRow } from '../../senses/sense-table.ts';
import type { Glossary, Placed } from '../glossary.ts';
import type { Desk } from './draft.ts';

/** The entries that have these words as a form, whatever their capitals: those of every sense, where the word has several. */
export const entriesOf = (words: string, { base, rows }: Desk): Placed[] => {
  const owner = base.phrases.get(phraseWords(words).join(' '));
  const senses = rows.get(senseKey(words))?.row.senses.flatMap(({ entry }) => entry ?? []) ?? [];
  const ids = new Set([...(owner ? [owner] : []), ...senses]);
  return ids.size === 0 ? [] : base.entries.filter(({ entry }) => ids.has(entry.id));
};

/** Rows where these words are what an abbreviation stands for, and no entry says what they mean yet. */
export const rowsStandingFor = (words: string, { base }: Pick<Desk, 'base'>): SenseRow[] => {
  const wanted = phraseWords(words).join(' ');
  return base.senses.rows.filter(({ senses }) =>
    senses.some(({ entry, stands }) => entry === undefined && stands !== undefined && phraseWords(stands).join(' ') === wanted),
  );
};

/** How much of their letter pairs two names must share to be near: 1 is all of them (Dice 1945). */
const NEAR = 0.6;

/** Entries with a name that is written nearly like the words, nearest first: a slip of the pen, or another word of the family. */
export const nearEntries = (words: string, { entries }: Pick<Glossary, 'entries'>, most: number): Placed[] => {
  const wanted = pairs(words);
  const likeness = ({ entry }: Placed): number => Math.max(...writtenForms(entry).map((form) => shared(wanted, pairs(form.words))));
  return entries
    .map((placed) => ({ placed, like: likeness(placed) }))
    .filter(({ like }) => like >= NEAR)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ placed }) => placed);
};

const pairs = (words: string): Set<string> => {
  const letters = ` ${phraseWords(words).join(' ')} `;
  return new Set([...letters].slice(1).map((letter, i) => `${letters[i]}${letter}`));
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
