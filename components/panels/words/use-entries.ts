import { useEffect, useState } from 'preact/hooks';
import type { CardEntry } from '../../../lib/core/glossary/card-entry.ts';
import type { EntryNumber } from '../../../lib/core/glossary/entry.ts';
import type { ArticleWord } from '../../../lib/core/terms/words-of-article.ts';

/** Entries by number; one that could not be loaded is not in it. */
export type Entries = ReadonlyMap<EntryNumber, CardEntry>;

/** The entries of words and of what they could mean; `null` until all have come or failed. */
export const useEntries = (words: readonly ArticleWord[] | null, load: (entry: EntryNumber) => Promise<CardEntry>): Entries | null => {
  const [entries, setEntries] = useState<Entries | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const wanted = new Set((words ?? []).flatMap(({ entry, couldMean }) => [entry, ...couldMean.map((meaning) => meaning.entry)]));
    wanted.delete(null);
    const all = [...(wanted as Set<EntryNumber>)];
    void Promise.allSettled(all.map(load)).then((loaded) => {
      if (!isCurrent || words === null) return;
      const come = loaded.flatMap((one, i) => (one.status === 'fulfilled' ? [[all[i] as EntryNumber, one.value] as const] : []));
      setEntries(new Map(come));
    });
    return () => {
      isCurrent = false;
    };
  }, [words, load]);
  return entries;
};
