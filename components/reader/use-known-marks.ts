import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import type { FoundTerm } from '../../lib/core/terms/found-term.ts';
import { hushMarks } from '../../lib/dom/marks/hush-marks.ts';

/**
 * Hushes the marks of known words in `slot` as soon as they are known, and shows them again when that is undone.
 * @param follow told what is known whenever no card is open: marks are drawn by that, for an open card must keep its mark
 */
export const useKnownMarks = (
  slot: RefObject<HTMLElement | null>,
  known: ReadonlySet<EntryNumber>,
  termOf: (key: string) => FoundTerm | undefined,
  isOpen: boolean,
  follow: (known: ReadonlySet<EntryNumber>) => void,
): void => {
  useEffect(() => {
    if (!isOpen) follow(known);
  }, [known, isOpen]);
  useEffect(() => {
    const isKnown = (mark: HTMLElement): boolean => {
      const entry = termOf(mark.dataset.term ?? '')?.entry ?? null;
      return entry !== null && known.has(entry);
    };
    if (slot.current) hushMarks(slot.current, isKnown);
  }, [known]);
};
