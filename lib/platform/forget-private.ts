import { mineKey } from './mine.ts';

/** What is needed of the browser: its windows (Firefox for Android has none) and the storage that is in memory. */
interface Home {
  readonly windows?: {
    readonly onRemoved: { addListener: (listener: () => void) => void };
    readonly getAll: () => Promise<readonly { readonly incognito: boolean }[]>;
  };
  readonly session: { readonly remove: (key: string) => Promise<void> };
}

/** Forgets what was noted in private windows when the last of them has closed. */
export const forgetPrivate = ({ windows, session }: Home): void => {
  windows?.onRemoved.addListener(() => {
    void windows.getAll().then((open) => (open.some(({ incognito }) => incognito) ? undefined : session.remove(mineKey)));
  });
};
