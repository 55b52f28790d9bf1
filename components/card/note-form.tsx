import { useLayoutEffect, useRef } from 'preact/hooks';
import { mostMine } from '../../lib/core/mine/mine.ts';
import { useTexts } from '../ui/texts.ts';

interface Props {
  name: string;
  draft: string;
  onDraft: (draft: string) => void;
  onSave: () => void;
  onCancel: () => void;
  /** Escape: the form goes, what was written is there when it comes back. */
  onPutAway: () => void;
}

/** A small form for what a word means in the person's own words. */
export const NoteForm = ({ name, draft, onDraft, onSave, onCancel, onPutAway }: Props) => {
  const t = useTexts();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onPutAway();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    else return;
    event.preventDefault();
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    onSave();
  };
  return (
    <form class="note-form" onKeyDown={onKeyDown} onSubmit={onSubmit}>
      <label for="own-meaning">{t('card.noteLabel', [name])}</label>
      <textarea
        id="own-meaning"
        ref={field}
        rows={3}
        maxLength={mostMine.letters}
        dir="auto"
        value={draft}
        onInput={(event) => onDraft(event.currentTarget.value)}
      />
      <p class="choices">
        <button type="submit" class="button main">
          {t('card.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('card.cancel')}
        </button>
      </p>
    </form>
  );
};
