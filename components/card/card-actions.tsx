import type { EntryId } from '../../lib/core/glossary/entry.ts';
import type { LookUpPlace } from '../../lib/core/look-up/places.ts';
import { ask, forgetKnown, isAsked, know, knows, takeBack } from '../../lib/core/mine/change-mine.ts';
import { dayOf } from '../../lib/core/mine/mine.ts';
import { useTexts } from '../ui/texts.ts';
import type { Keep, Keeping } from './keeping.ts';
import { LookUpLink } from './look-up-link.tsx';

interface Props {
  /** What the card is about. */
  name: string;
  /** Its entry, if it has one: only that can be known. */
  entry: EntryId | null;
  sentence: () => string;
  keeping: Keeping;
  keep: Keep;
  hasNote: boolean;
  /** Where the word can be looked up. */
  lookUp: LookUpPlace;
  onWrite: () => void;
}

/** The quiet row at the foot of a card. */
export const CardActions = ({ name, entry, sentence, keeping, keep, hasNote, lookUp, onWrite }: Props) => {
  const t = useTexts();
  const { mine, page } = keeping;
  const addQuestion = (): void => {
    const question = { word: name, sentence: sentence(), title: page.title, url: page.url, date: dayOf(new Date()) };
    keep((now) => ask(now, question), t('card.asking', [name]));
  };
  return (
    <ul class="actions">
      <Action
        name={t('card.ask')}
        done={t('card.asked')}
        undo={t('card.undoAsk', [name])}
        isDone={isAsked(mine, name, page.url)}
        onDo={addQuestion}
        onUndo={() => keep((now) => takeBack(now, name, page.url), t('card.unasked', [name]))}
      />
      {!hasNote && (
        <li>
          <button type="button" class="write-note" onClick={onWrite}>
            {t('card.write')}
          </button>
        </li>
      )}
      {entry !== null && (
        <Action
          name={t('card.know')}
          done={t('card.known')}
          undo={t('card.undoKnow', [name])}
          isDone={knows(mine, entry)}
          onDo={() => keep((now) => know(now, entry), t('card.knowing', [name]))}
          onUndo={() => keep((now) => forgetKnown(now, entry), t('card.unknowing', [name]))}
        />
      )}
      <li>
        <LookUpLink place={lookUp} words={name} />
      </li>
    </ul>
  );
};

interface ActionProps {
  name: string;
  done: string;
  undo: string;
  isDone: boolean;
  onDo: () => void;
  onUndo: () => void;
}

/** A button that turns into "done, undo". It stays the same element, so that the focus stays on it. */
const Action = ({ name, done, undo, isDone, onDo, onUndo }: ActionProps) => {
  const t = useTexts();
  return (
    <li>
      {isDone && <span key="done">{done}</span>}
      <button key="button" type="button" aria-label={isDone ? undo : undefined} onClick={isDone ? onUndo : onDo}>
        {isDone ? t('card.undo') : name}
      </button>
    </li>
  );
};
