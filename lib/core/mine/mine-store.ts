import type { Mine } from './mine.ts';

/** What became of a change: it is stored; it holds until the private windows close; there was no room; it could not be stored. */
export type Kept = 'kept' | 'private' | 'full' | 'failed';

/** Where a person's own words are kept. */
export interface MineStore {
  /** Resolves when what was stored has been read, or could not be. Never rejects. */
  readonly ready: Promise<void>;
  readonly now: () => Mine;
  /** Changes hold at once, whatever becomes of the storing. Never rejects. */
  readonly change: (how: (mine: Mine) => Mine) => Promise<Kept>;
  /** Calls back after each change, those of other tabs too, until the returned function is called. */
  readonly watch: (onChange: () => void) => () => void;
}
