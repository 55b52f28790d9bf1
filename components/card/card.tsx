import { ArrowLeft, X } from 'lucide';
import type { Ref } from 'preact';
import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import type { LookUpPlace } from '../../lib/core/look-up/places.ts';
import { noteKey } from '../../lib/core/mine/mine.ts';
import type { AuthorPlace, FoundTerm } from '../../lib/core/terms/found-term.ts';
import type { InnerTerm } from '../../lib/core/terms/inner-terms.ts';
import { Icon } from '../ui/icon.tsx';
import { useTexts } from '../ui/texts.ts';
import { CardBody } from './card-body.tsx';
import type { Keeping } from './keeping.ts';

/** What a card shows. */
export interface Shown {
  /** As they stand in the article; of a related word its term. */
  words: string;
  /** What the article tells of them; `null` for a related word, and where nothing could be loaded. */
  term: FoundTerm | null;
  entry: CardEntry | null;
  /** Whether the meaning could not be loaded. */
  isMissing: boolean;
  inner: readonly InnerTerm[];
}

interface Props {
  shown: Shown;
  /** How many related words were opened one from the other to come here. */
  steps: number;
  keeping: Keeping;
  /** Where the word can be looked up. */
  lookUp: LookUpPlace;
  sentence: () => string;
  isSheet: boolean;
  cardRef: Ref<HTMLElement>;
  onSee: (entry: EntryNumber) => void;
  onShowAuthor: (author: AuthorPlace) => void;
  onWriting: (isWriting: boolean) => void;
  onBack: () => void;
  onClose: () => void;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}

/** What is known of a word: its meaning in a glance, more on request, and what the person makes of it. */
export const Card = ({ shown, steps, keeping, lookUp, sentence, isSheet, cardRef, ...on }: Props) => {
  const t = useTexts();
  const { words, term, entry } = shown;
  return (
    <section
      class={isSheet ? 'card sheet-card' : 'card'}
      role="dialog"
      aria-label={entry ? t('card.label', [entry.term]) : t('card.about', [words])}
      tabIndex={-1}
      ref={cardRef}
      onPointerEnter={on.onPointerEnter}
      onPointerLeave={on.onPointerLeave}
    >
      {steps > 0 && (
        <button type="button" class="card-back" onClick={on.onBack}>
          <Icon of={ArrowLeft} /> {t('card.back')}
        </button>
      )}
      <div class="card-top">
        <div>
          <Head words={words} entry={entry} expansion={term?.expansion ?? null} />
          {entry?.say && <p class="say">{entry.say}</p>}
        </div>
        <button type="button" class="card-close" onClick={on.onClose} aria-label={t('card.close')}>
          <Icon of={X} />
        </button>
      </div>
      <CardBody
        key={`${steps} ${entry?.id}`}
        shown={shown}
        keeping={keeping}
        lookUp={lookUp}
        sentence={sentence}
        onSee={on.onSee}
        onShowAuthor={on.onShowAuthor}
        onWriting={on.onWriting}
      />
    </section>
  );
};

/** The word as it stands in the article, and the glossary's term where that is another. */
const Head = ({ words, entry, expansion }: { words: string; entry: CardEntry | null; expansion: string | null }) => {
  const t = useTexts();
  if (!entry) return words === '' ? null : <h2>{words}</h2>;
  const isSaid = [words, expansion ?? ''].some((one) => noteKey(one) === noteKey(entry.term));
  if (isSaid) return <h2>{expansion === null ? entry.term : words}</h2>;
  return (
    <h2>
      {words}{' '}
      <span class="in-glossary">
        <span aria-hidden="true">→ </span>
        <span class="unseen">{t('card.inGlossary')} </span>
        {entry.term}
      </span>
    </h2>
  );
};
