import { useState } from 'preact/hooks';
import type { Mine } from '../../lib/core/mine/mine.ts';
import type { Kept, MineStore } from '../../lib/core/mine/mine-store.ts';
import { useTexts } from '../ui/texts.ts';

/** A person's own words, and the page they are read on. */
export interface Keeping {
  readonly mine: Mine;
  readonly change: MineStore['change'];
  readonly page: { readonly title: string; readonly url: string };
}

/** What is said after a change. */
export interface Told {
  readonly text: string;
  /** What went well is told to screen readers only: the others see it. */
  readonly isTrouble: boolean;
}

/** Makes a change and says `said`, or what became of it instead. */
export type Keep = (how: (mine: Mine) => Mine, said: string) => void;

const trouble = { private: 'card.keptPrivate', full: 'card.keptFull', failed: 'card.keptFailed' } as const satisfies Record<
  Exclude<Kept, 'kept'>,
  string
>;

export const useKeep = (change: MineStore['change']): [Told | null, Keep] => {
  const t = useTexts();
  const [told, setTold] = useState<Told | null>(null);
  const keep: Keep = (how, said) =>
    void change(how).then((kept) =>
      setTold(kept === 'kept' ? { text: said, isTrouble: false } : { text: t(trouble[kept]), isTrouble: true }),
    );
  return [told, keep];
};
