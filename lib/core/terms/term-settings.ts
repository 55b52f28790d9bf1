import type { EntryNumber } from '../glossary/entry.ts';
import type { Level } from '../glossary/levels.ts';

/** Which mentions of a word are marked. */
export const mentionChoices = ['first', 'every', 'none'] as const;
export type Mentions = (typeof mentionChoices)[number];

/** What the person chose about marks. */
export interface TermSettings {
  readonly level: Level;
  readonly mentions: Mentions;
  /** Entries the person knows: never marked. */
  readonly known: ReadonlySet<EntryNumber>;
}
