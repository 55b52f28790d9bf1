import type { Entry } from '../../../lib/core/glossary/entry.ts';
import { canonical } from '../canonical.ts';
import type { Problem } from '../problem.ts';
import { askField } from './ask-field.ts';
import { askFile } from './ask-file.ts';
import { askTerm, SHARED_NAME } from './ask-term.ts';
import { askYesNo, type Dialogue } from './dialogue.ts';
import { type Desk, draftProblems, emptyDraft } from './draft.ts';
import { rowsStandingFor } from './known.ts';
import { questions } from './questions.ts';

/** How the talk ended: the last words, and what is to be written, if anything. */
export interface Outcome {
  readonly said: string;
  /** The topic file, its text as it was read (none for a new file), and its new text. */
  readonly write?: { readonly file: string; readonly before: string | undefined; readonly text: string };
}

/** Asks for an entry, question by question. `today` is `YYYY-MM-DD`. */
export function* interview(desk: Desk, today: string): Dialogue<Outcome> {
  const kept = new Set<string>();
  const begun = yield* askTerm(emptyDraft(today), desk, kept);
  if (typeof begun === 'string') return { said: begun };
  let draft: Entry = begun;
  for (const question of questions) draft = yield* askField(question, draft, desk, kept);
  const file = yield* askFile(draft, desk);
  const open = draftProblems(draft, file, desk);
  const isWanted = yield* askYesNo(`\n${canonical([draft])}\n${stillOpen(open)}Write this to data/glossary/en/${file}?`);
  if (!isWanted) return { said: 'Nothing was written.' };
  const topic = desk.base.topics.find((one) => one.file === file);
  const text = canonical([...(topic?.entries ?? []), draft]);
  return { said: nextSteps(draft, file, open, desk), write: { file, before: topic?.text, text } };
}

const stillOpen = (open: readonly Problem[]): string =>
  open.length === 0 ? '' : `Still to mend:\n${open.map(({ what }) => `  ! ${what}\n`).join('')}\n`;

/** What is to be done once the entry is written. */
const nextSteps = ({ id, term }: Entry, file: string, open: readonly Problem[], desk: Desk): string => {
  const sharesName = open.some(({ rule }) => SHARED_NAME.includes(rule));
  const steps = [
    ...(open.length > 0 ? [`Mend what is still open (${open.length}).`] : []),
    ...(sharesName
      ? ['A name that is shared, or is an everyday word, needs a row with all its senses in data/senses/en/ (docs/words.md).']
      : []),
    ...rowsStandingFor(term, desk).map(({ file: at, word }) => `In data/${at}, write \`entry: ${id}\` beside what ${word} stands for.`),
    'npm run check:data reads all of it once more.',
    'Someone who did not write it reads it against the end of data/glossary/STYLE.md.',
  ];
  return `\`${id}\` stands in data/glossary/en/${file}. Next:\n${steps.map((step, i) => `${i + 1}. ${step}`).join('\n')}`;
};
