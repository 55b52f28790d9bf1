import { useEffect, useState } from 'preact/hooks';
import type { EntryId, EntryNumber } from '../../lib/core/glossary/entry.ts';
import type { Mine } from '../../lib/core/mine/mine.ts';
import type { MineStore } from '../../lib/core/mine/mine-store.ts';

/**
 * A person's own words, as they are now.
 * @param numbersOf which entries of this build the known ones are
 * @param first what that was when the article came: no word is marked and unmarked again
 */
export const useMine = (
  store: MineStore,
  numbersOf: (ids: readonly EntryId[]) => Promise<readonly EntryNumber[]>,
  first: ReadonlySet<EntryNumber>,
): { mine: Mine; known: ReadonlySet<EntryNumber> } => {
  const [mine, setMine] = useState(store.now());
  const [known, setKnown] = useState(first);
  useEffect(() => {
    setMine(store.now());
    return store.watch(() => setMine(store.now()));
  }, [store]);
  useEffect(() => {
    let isCurrent = true;
    numbersOf(mine.known).then(
      (numbers) => isCurrent && setKnown((before) => (isSame(before, numbers) ? before : new Set(numbers))),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [mine.known, numbersOf]);
  return { mine, known };
};

const isSame = (known: ReadonlySet<EntryNumber>, numbers: readonly EntryNumber[]): boolean =>
  known.size === numbers.length && numbers.every((number) => known.has(number));
