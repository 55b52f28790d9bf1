import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import type { FoundTerm } from '../../lib/core/terms/found-term.ts';
import { Card } from './card.tsx';
import { clearSheet, placeCard } from './place-card.ts';

interface Props {
  mark: HTMLElement;
  /** All pieces of the marked word, `mark` among them. */
  pieces: readonly HTMLElement[];
  term: FoundTerm;
  /** Whether to move the keyboard focus into the card. */
  takesFocus: boolean;
  load: (entry: EntryNumber) => Promise<CardEntry>;
  onClose: () => void;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}

/** Narrower than this (CSS pixels), the card is a sheet at the bottom. */
const sheetBelow = 480;

/** The card of a marked word, in its place, with the way through related words. */
export const OpenCard = ({ mark, pieces, term, takesFocus, load, onClose, onPointerEnter, onPointerLeave }: Props) => {
  const card = useRef<HTMLElement>(null);
  const [path, setPath] = useState<readonly EntryNumber[]>(term.entry === null ? [] : [term.entry]);
  const [shown, setShown] = useState<{ entry: CardEntry | null } | null>(null);
  const current = path.at(-1) ?? null;
  const isSheet = innerWidth < sheetBelow;

  useEffect(() => {
    let isCurrent = true;
    const show = (found: CardEntry | null): void => {
      if (isCurrent) setShown({ entry: found });
    };
    if (current === null) show(null);
    else load(current).then(show, () => show(null));
    return () => {
      isCurrent = false;
    };
  }, [current, load]);

  useLayoutEffect(() => {
    const element = card.current;
    if (!shown || !element) return;
    for (const piece of pieces) piece.classList.add('open');
    const stop = isSheet ? clearSheet(element, mark, pieces) : placeCard(element, mark, pieces);
    return () => {
      stop?.();
      for (const piece of pieces) piece.classList.remove('open');
    };
  }, [shown !== null, mark, pieces, isSheet]);

  useLayoutEffect(() => {
    if (shown && (takesFocus || path.length > 1)) card.current?.focus({ preventScroll: true });
  }, [shown, takesFocus]);

  if (!shown) return null;
  return (
    <Card
      entry={shown.entry}
      canGoBack={path.length > 1}
      isSheet={isSheet}
      cardRef={card}
      onSee={(next) => setPath([...path, next])}
      onBack={() => setPath(path.slice(0, -1))}
      onClose={onClose}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    />
  );
};
