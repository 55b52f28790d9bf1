import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import type { LookUpPlace } from '../../lib/core/look-up/places.ts';
import { noteOf, removeNote, writeNote } from '../../lib/core/mine/change-mine.ts';
import { dayOf } from '../../lib/core/mine/mine.ts';
import type { AuthorPlace } from '../../lib/core/terms/found-term.ts';
import { useTexts } from '../ui/texts.ts';
import type { Shown } from './card.tsx';
import { CardActions } from './card-actions.tsx';
import { EntryMore } from './entry-more.tsx';
import { EntrySource } from './entry-source.tsx';
import { FromArticle } from './from-article.tsx';
import { type Keeping, useKeep } from './keeping.ts';
import { NoteForm } from './note-form.tsx';
import { OwnNote } from './own-note.tsx';
import { WithoutEntry } from './without-entry.tsx';
import { WordLinks } from './word-links.tsx';

interface Props {
  shown: Shown;
  keeping: Keeping;
  lookUp: LookUpPlace;
  sentence: () => string;
  onSee: (entry: EntryNumber) => void;
  onShowAuthor: (author: AuthorPlace) => void;
  onWriting: (isWriting: boolean) => void;
}

/** What a card says under its head: the person's own note first, then the article, then the glossary; what can be done comes last. */
export const CardBody = ({ shown, keeping, lookUp, sentence, onSee, onShowAuthor, onWriting }: Props) => {
  const t = useTexts();
  const { words, term, entry, isMissing, inner } = shown;
  const name = entry?.term ?? words;
  const note = noteOf(keeping.mine, [name, words]);
  const [told, keep] = useKeep(keeping.change);
  const [draft, setDraft] = useState<string | null>(null);
  /** What was written in a form that was put away. */
  const kept = useRef<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const wasWriting = useRef(false);

  useLayoutEffect(() => {
    onWriting(draft !== null);
    // The form has gone, and the focus with it: back to what opened it.
    if (wasWriting.current && draft === null) body.current?.querySelector<HTMLElement>('.edit-note, .write-note')?.focus();
    wasWriting.current = draft !== null;
  }, [draft !== null]);

  const closeForm = (keeps: string | null): void => {
    kept.current = keeps;
    setDraft(null);
  };
  const save = (): void => {
    const written = { word: note?.word ?? name, meaning: draft ?? '', date: dayOf(new Date()) };
    const isEmpty = written.meaning.trim() === '';
    if (note || !isEmpty) keep((mine) => writeNote(mine, written), t(isEmpty ? 'card.removed' : 'card.saved'));
    closeForm(null);
  };
  const remove = (word: string): void => {
    keep((mine) => removeNote(mine, word), t('card.removed'));
    // Its button goes with it.
    body.current?.closest<HTMLElement>('.card')?.focus({ preventScroll: true });
  };
  const write = (): void => setDraft(kept.current ?? note?.meaning ?? '');

  return (
    <div ref={body}>
      {note && draft === null && <OwnNote note={note} onChange={write} onRemove={() => remove(note.word)} />}
      {term && <FromArticle term={term} onShowAuthor={onShowAuthor} />}
      {entry && <p class="plain">{entry.plain}</p>}
      {isMissing && <p class="plain">{t('card.missing')}</p>}
      {!entry && !isMissing && term && <WithoutEntry term={term} onSee={onSee} />}
      {entry ? <EntryMore entry={entry} inner={inner} onSee={onSee} /> : <WordLinks name={t('card.inside')} words={inner} onSee={onSee} />}
      {name === '' ? null : draft === null ? (
        <CardActions
          name={name}
          entry={entry?.id ?? null}
          sentence={sentence}
          keeping={keeping}
          keep={keep}
          hasNote={note !== null}
          lookUp={lookUp}
          onWrite={write}
        />
      ) : (
        <NoteForm
          name={name}
          draft={draft}
          onDraft={setDraft}
          onSave={save}
          onCancel={() => closeForm(null)}
          onPutAway={() => closeForm(draft)}
        />
      )}
      <p class={told?.isTrouble ? 'told' : 'told unseen'} role="status">
        {told?.text}
      </p>
      {entry && <EntrySource entry={entry} />}
    </div>
  );
};
