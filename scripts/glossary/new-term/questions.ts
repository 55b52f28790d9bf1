import { type Entry, kinds } from '../../../lib/core/glossary/entry.ts';
import { type Desk, draftProblems } from './draft.ts';
import { relatedOf } from './related.ts';

/** What an answer adds to the draft, or a sentence that says why it cannot be read. */
export type Read = Partial<Entry> | string;

/** One question about an entry. */
export interface Question {
  readonly field: keyof Entry;
  readonly ask: string;
  /** The names of the house rules that judge the answer. */
  readonly rules: readonly string[];
  /** What is said when the schema refuses the answer. */
  readonly shape: string;
  readonly read: (line: string, desk: Desk) => Read;
  /** Whether an empty answer leaves the field out. */
  readonly isOptional: boolean;
  /** When it is asked; always, if this is not there. */
  readonly isAsked?: (draft: Entry, desk: Desk) => boolean;
}

/** The term comes first, on its own: what is asked next depends on whether it is there already. */
export const termQuestion: Pick<Question, 'ask' | 'rules' | 'shape'> = {
  ask: 'Which term? The usual name, American spelling, one of it, small letters unless it is a name: ',
  rules: ['id', 'unique-id', 'unique-form', 'sense', 'form', 'never'],
  shape: 'A term has 2 to 60 characters, with a letter or a figure among them.',
};

const kindList = kinds.map((kind, i) => `${i + 1} ${kind}`).join('  ');

/** Parts at commas, without the empty ones. */
const listed = (line: string): string[] => [
  ...new Set(
    line
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

/** The questions behind the term, in the order they are asked. */
export const questions: readonly Question[] = [
  {
    field: 'say',
    ask: 'How is it said? Syllables joined by hyphens, the stressed one in capitals: met-uh-STAT-ik KAN-ser\n> ',
    rules: ['say', 'say-format'],
    shape: 'Only the letters a to z, hyphens between syllables, a space between words: met-uh-STAT-ik KAN-ser.',
    read: (say) => ({ say }),
    isOptional: false,
    isAsked: (draft, desk) => draftProblems(draft, '', desk).some(({ rule }) => rule === 'say'),
  },
  {
    field: 'also',
    ask: 'Other names for exactly the same thing, commas between them? No plurals, no British spellings: these come by themselves. (Enter: none)\n> ',
    rules: ['unique-form', 'sense', 'repeated-form', 'form', 'never'],
    shape: 'Each name has 2 characters or more.',
    read: (line) => ({ also: listed(line) }),
    isOptional: true,
  },
  {
    field: 'plain',
    ask: 'What is it? One sentence of 8 to 20 words, for someone who was told this word an hour ago:\n> ',
    rules: ['plain', 'circular', 'calm', 'figures', 'closed', 'grade', 'near-equal'],
    shape: 'The sentence has 20 to 200 characters.',
    read: (plain) => ({ plain }),
    isOptional: false,
  },
  {
    field: 'more',
    ask: 'Two to four sentences more: why it is done, what it means for the person, what to ask? (Enter: none)\n> ',
    rules: ['more', 'calm', 'figures', 'closed', 'grade'],
    shape: 'These sentences have 20 to 600 characters together.',
    read: (more) => ({ more }),
    isOptional: true,
  },
  {
    field: 'kind',
    ask: `What sort of thing is it? ${kindList}\n> `,
    rules: ['medicine'],
    shape: 'One of the kinds in the list.',
    read: (line) => {
      const kind = kinds.find((name, i) => name === line.toLowerCase() || `${i + 1}` === line);
      return kind ? { kind } : `"${line}" is not in the list; give a number from 1 to ${kinds.length}, or its word.`;
    },
    isOptional: false,
  },
  {
    field: 'see',
    ask: 'Related entries, at most four, commas between them? The beginning of a name is enough to look. (Enter: none)\n> ',
    rules: ['see'],
    shape: 'At most four related entries, each once.',
    read: (line, desk) => relatedOf(listed(line), desk),
    isOptional: true,
  },
];
