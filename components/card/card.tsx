import { ArrowLeft, X } from 'lucide';
import type { Ref } from 'preact';
import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import { Icon } from '../ui/icon.tsx';
import { useTexts } from '../ui/texts.ts';

interface Props {
  /** `null` when the meaning could not be loaded. */
  entry: CardEntry | null;
  /** Whether another card was open before this one in the same place. */
  canGoBack: boolean;
  isSheet: boolean;
  cardRef: Ref<HTMLElement>;
  onSee: (entry: EntryNumber) => void;
  onBack: () => void;
  onClose: () => void;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}

/** The meaning of one word: the word, how to say it, one plain sentence; more on request. */
export const Card = ({ entry, canGoBack, isSheet, cardRef, onSee, onBack, onClose, onPointerEnter, onPointerLeave }: Props) => {
  const t = useTexts();
  return (
    <section
      class={isSheet ? 'card sheet-card' : 'card'}
      role="dialog"
      aria-label={entry ? t('card.label', [entry.term]) : t('card.missing')}
      tabIndex={-1}
      ref={cardRef}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      {canGoBack && (
        <button type="button" class="card-back" onClick={onBack}>
          <Icon of={ArrowLeft} /> {t('card.back')}
        </button>
      )}
      <div class="card-top">
        <div>
          {entry && <h2>{entry.term}</h2>}
          {entry?.say && <p class="say">{entry.say}</p>}
        </div>
        <button type="button" class="card-close" onClick={onClose} aria-label={t('card.close')}>
          <Icon of={X} />
        </button>
      </div>
      <p class="plain">{entry ? entry.plain : t('card.missing')}</p>
      {entry && hasMore(entry) && <More key={entry.id} entry={entry} onSee={onSee} />}
      {entry && <p class="source">{source(entry, t)}</p>}
    </section>
  );
};

const hasMore = (entry: CardEntry): boolean => Boolean(entry.more ?? entry.parts) || entry.also.length > 0 || entry.see.length > 0;

const source = (entry: CardEntry, t: ReturnType<typeof useTexts>): string =>
  entry.checked
    ? t('card.checked', [entry.source, entry.written, entry.checked.against, entry.checked.date])
    : t('card.source', [entry.source, entry.written]);

const More = ({ entry, onSee }: { entry: CardEntry; onSee: Props['onSee'] }) => {
  const t = useTexts();
  return (
    <details>
      <summary>{t('card.more')}</summary>
      {entry.more && <p>{entry.more}</p>}
      {entry.parts && (
        <ul class="parts" aria-label={t('card.parts')}>
          {Object.entries(entry.parts).map(([part, meaning]) => (
            <li key={part}>
              <i>{part}</i> {meaning}
            </li>
          ))}
        </ul>
      )}
      {entry.also.length > 0 && (
        <p>
          <span class="row-name">{t('card.also')}</span> {entry.also.join(', ')}
        </p>
      )}
      {entry.see.length > 0 && (
        <>
          <span class="row-name">{t('card.related')}</span>
          <ul class="see">
            {entry.see.map((other) => (
              <li key={other.entry}>
                <button type="button" onClick={() => onSee(other.entry)}>
                  {other.term}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
};
