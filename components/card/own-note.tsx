import type { OwnMeaning } from '../../lib/core/mine/mine.ts';
import { useTexts } from '../ui/texts.ts';

interface Props {
  note: OwnMeaning;
  onChange: () => void;
  onRemove: () => void;
}

/** What the person wrote about the word. */
export const OwnNote = ({ note, onChange, onRemove }: Props) => {
  const t = useTexts();
  return (
    <div class="own-note">
      <p class="row-name">{t('card.note')}</p>
      <p class="own-words" dir="auto">
        {note.meaning}
      </p>
      <p class="quiet">
        <button type="button" class="edit-note" aria-label={t('card.editNote')} onClick={onChange}>
          {t('card.edit')}
        </button>
        <button type="button" aria-label={t('card.removeNote')} onClick={onRemove}>
          {t('card.remove')}
        </button>
      </p>
    </div>
  );
};
