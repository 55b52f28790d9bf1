import type { Entry } from '../../../lib/core/glossary/entry.ts';
import type { Dialogue } from './dialogue.ts';
import { type Desk, draftProblems, misshapen } from './draft.ts';
import type { Question } from './questions.ts';

/** What is wrong with an answer. `mustMend`: no file could hold it so. */
export interface Complaint {
  readonly what: string;
  readonly mustMend: boolean;
}

/** Rules no entry is written against: it would take another's place, or point at itself. */
const MUST_MEND = new Set(['id', 'unique-id', 'see']);

/** What the schema and the rules of a question say of the draft. */
export const complaints = (
  draft: Entry,
  { field = 'term', rules, shape }: Pick<Question, 'rules'> & { field?: string; shape?: string },
  desk: Desk,
): Complaint[] => [
  ...(shape !== undefined && misshapen(draft, desk.validate).has(field) ? [{ what: shape, mustMend: true }] : []),
  ...draftProblems(draft, '', desk)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, what }) => ({ what, mustMend: MUST_MEND.has(rule) })),
];

/** What is printed between an answer and the next try. */
export const tryAgain = (found: readonly Complaint[], isOptional = false): string => {
  const ways = [
    'Write it again',
    ...(found.some(({ mustMend }) => mustMend) ? [] : ['press Enter to keep it as it is']),
    ...(isOptional ? ['write - to leave it out'] : []),
  ];
  const lines = found.flatMap(({ what }) => what.split('\n'));
  return `${lines.map((line) => `  ! ${line}\n`).join('')}${ways.join(', or ')}:\n> `;
};

/**
 * Asks one question until the rules are content, or the person keeps what they wrote.
 * @param kept complaints the person chose to live with, not made again; what is kept here is added
 */
export function* askField(question: Question, draft: Entry, desk: Desk, kept: Set<string>): Dialogue<Entry> {
  const { ask, isAsked, isOptional, read } = question;
  if (isAsked?.(draft, desk) === false) return draft;
  let written: Entry | undefined;
  let found: Complaint[] = [];
  for (let said = ask; ; said = tryAgain(found, isOptional)) {
    const line = (yield said).trim();
    if (line === '' && written !== undefined && !found.some(({ mustMend }) => mustMend)) {
      for (const { what } of found) kept.add(what);
      return written;
    }
    if (isOptional && (line === '-' || (line === '' && found.length === 0))) return draft;
    if (line === '') {
      if (found.length === 0) found = [{ what: 'An entry needs this.', mustMend: true }];
      continue;
    }
    const answer = read(line, desk);
    written = typeof answer === 'string' ? undefined : { ...draft, ...answer };
    found =
      typeof answer === 'string'
        ? [{ what: answer, mustMend: true }]
        : complaints({ ...draft, ...answer }, question, desk).filter(({ what }) => !kept.has(what));
    if (written !== undefined && found.length === 0) return written;
  }
}
