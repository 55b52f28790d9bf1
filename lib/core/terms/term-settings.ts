import type { EntryNumber } from '../glossary/entry.ts';
import { defaults, type Settings } from '../settings/settings.ts';

/** What the person chose about marks. */
export interface TermSettings extends Pick<Settings, 'level' | 'mentions'> {
  /** Entries the person knows: never marked. */
  readonly known: ReadonlySet<EntryNumber>;
}

export const defaultTermSettings: TermSettings = { ...defaults, known: new Set() };
