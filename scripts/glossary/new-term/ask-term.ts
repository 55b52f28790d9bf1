import type { Entry, EntryId } from '../../../lib/core/glossary/entry.ts';
import type { Placed } from '../glossary.ts';
import { slug } from '../rules/id-from-term.ts';
import { complaints, tryAgain } from './ask-field.ts';
import { askYesNo, type Dialogue } from './dialogue.ts';
import type { Desk } from './draft.ts';
import { entriesOf, nearEntries } from './known.ts';
import { termQuestion } from './questions.ts';

const MOST_NEAR = 5;

/** Rules that a name of several senses breaks until its row stands in data/senses. */
export const SHARED_NAME: readonly string[] = ['unique-form', 'sense', 'never'];

/** Asks for the term. Gives the draft with term and id, or a closing sentence when the entry is there already. */
export function* askTerm(draft: Entry, desk: Desk, kept: Set<string>): Dialogue<Entry | string> {
  let line = (yield termQuestion.ask).trim();
  for (;;) {
    const known = entriesOf(line, desk);
    if (known.length > 0 && (yield* askYesNo(`${known.map(shown).join('\n')}\nIs this the meaning you want?`))) return alreadyThere(known);
    const near = known.length > 0 ? [] : nearEntries(line, desk.base, MOST_NEAR);
    const other = near.length > 0 ? (yield nearTerms(near)).trim() : '';
    if (other !== '') {
      line = other;
      continue;
    }
    const named: Entry = { ...draft, term: line, id: slug(line) as EntryId };
    const whole = desk.base.ids.has(named.id) ? { ...named, id: yield* askSecondId(named.id, desk) } : named;
    // Another sense is known to share its name: that is not asked about again, it is told at the end.
    const sharing = known.length > 0 ? complaints(whole, { rules: SHARED_NAME }, desk).map(({ what }) => what) : [];
    for (const what of sharing) kept.add(what);
    const open = complaints(whole, termQuestion, desk).filter(({ what }) => !kept.has(what));
    if (open.length === 0) return whole;
    const again = (yield tryAgain(open)).trim();
    if (again === '' && !open.some(({ mustMend }) => mustMend)) {
      for (const { what } of open) kept.add(what);
      return whole;
    }
    if (again !== '') line = again;
  }
}

const nearTerms = (near: readonly Placed[]): string =>
  `No entry has this form. Near it: ${near.map(({ entry, file }) => `${entry.term} (${file})`).join(', ')}.
Press Enter to go on with yours, or write the term again: `;

/** A second sense of a word needs a name of its own: culture, culture-lab. */
function* askSecondId(id: EntryId, desk: Desk): Dialogue<EntryId> {
  for (let said = `\`${id}\` is taken. One word that tells your meaning apart, as lab does in culture-lab: `; ; ) {
    const second = `${id}-${slug(yield said)}`;
    if (second !== `${id}-` && !desk.base.ids.has(second as EntryId)) return second as EntryId;
    said = 'It has to be a word that is not taken: ';
  }
}

const shown = ({ file, entry }: Placed): string => `${file} has \`${entry.id}\`, ${entry.term}:\n  ${entry.plain}`;

const alreadyThere = (known: readonly Placed[]): string =>
  `Then it is explained already, and nothing was written. A plainer sentence is welcome: edit ${known
    .map(({ file, entry }) => `\`${entry.id}\` in data/glossary/en/${file}`)
    .join(', or ')}.`;
