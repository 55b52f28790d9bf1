import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import type { LookUpPlace } from '../../lib/core/look-up/places.ts';
import type { AuthorPlace, FoundTerm } from '../../lib/core/terms/found-term.ts';
import type { InnerTerm } from '../../lib/core/terms/inner-terms.ts';
import { Card, type Shown } from './card.tsx';
import type { Keeping } from './keeping.ts';
import { clearSheet, placeCard, type WordPlace } from './place-card.ts';

/** What is asked for when a card needs it. What is loaded is rejected when it cannot be. */
export interface CardSource {
  load: (entry: EntryNumber) => Promise<CardEntry>;
  withAuthor: (term: FoundTerm) => FoundTerm;
  /** The terms inside a phrase that has this entry, or none. */
  inside: (phrase: string, own: EntryNumber | null) => Promise<readonly InnerTerm[]>;
}

interface Props {
  place: WordPlace;
  words: string;
  /** `null` when what Plainly knows could not be loaded. */
  term: FoundTerm | null;
  sentence: () => string;
  source: CardSource;
  keeping: Keeping;
  /** Where the word can be looked up. */
  lookUp: LookUpPlace;
  /** Whether to move the keyboard focus into the card. */
  takesFocus: boolean;
  onShowAuthor: (author: AuthorPlace) => void;
  onWriting: (isWriting: boolean) => void;
  onClose: () => void;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}

/** Narrower than this (CSS pixels), the card is a sheet at the bottom. */
const sheetBelow = 480;

const load = async (source: CardSource, words: string, term: FoundTerm | null, number: EntryNumber | null): Promise<Shown> => {
  const entry = number === null ? null : await source.load(number).catch(() => null);
  const isMissing = entry === null && (number !== null || term === null);
  const phrase = entry?.term ?? term?.expansion ?? words;
  const inner = term && term.couldMean.length > 0 ? [] : await source.inside(phrase, number).catch(() => []);
  return { words: words || (entry?.term ?? ''), term: term && source.withAuthor(term), entry, isMissing, inner };
};

/** The card of words in the article, in its place, with the way through related words. */
export const OpenCard = ({ place, words, term, source, keeping, lookUp, takesFocus, onClose, ...on }: Props) => {
  const card = useRef<HTMLElement>(null);
  /** Related words that were opened one from the other. */
  const [path, setPath] = useState<readonly EntryNumber[]>([]);
  const [shown, setShown] = useState<Shown | null>(null);
  const related = path.at(-1);
  const isSheet = innerWidth < sheetBelow;

  useEffect(() => {
    let isCurrent = true;
    const loading = related === undefined ? load(source, words, term, term?.entry ?? null) : load(source, '', null, related);
    void loading.then((found) => isCurrent && setShown(found));
    return () => {
      isCurrent = false;
    };
  }, [related, source]);

  useLayoutEffect(() => {
    const element = card.current;
    if (!shown || !element) return;
    const marks = place.pieces.filter((piece) => piece instanceof Element);
    for (const piece of marks) piece.classList.add('open');
    const stop = isSheet ? clearSheet(element, place) : placeCard(element, place);
    return () => {
      stop?.();
      for (const piece of marks) piece.classList.remove('open');
    };
  }, [shown !== null, place, isSheet]);

  useLayoutEffect(() => {
    if (shown && (takesFocus || path.length > 0)) card.current?.focus({ preventScroll: true });
  }, [shown, takesFocus]);

  if (!shown) return null;
  return (
    <Card
      shown={shown}
      steps={path.length}
      keeping={keeping}
      lookUp={lookUp}
      // The sentence is that of the word in the article, not of a related one.
      sentence={related === undefined ? on.sentence : () => ''}
      isSheet={isSheet}
      cardRef={card}
      onSee={(next) => setPath([...path, next])}
      onBack={() => setPath(path.slice(0, -1))}
      onShowAuthor={on.onShowAuthor}
      onWriting={on.onWriting}
      onClose={onClose}
      onPointerEnter={on.onPointerEnter}
      onPointerLeave={on.onPointerLeave}
    />
  );
};
