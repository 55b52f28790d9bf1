import type { Failure } from '../../lib/core/messages.ts';
import { useTexts } from '../ui/texts.ts';

interface Props {
  failure: Failure;
  onAnyway: () => void;
  onClose: () => void;
}

/** One plain sentence on why there is no article, and what can be done. */
export const Message = ({ failure, onAnyway, onClose }: Props) => {
  const t = useTexts();
  return (
    <main class="message" aria-live="polite">
      <h1>{t('failure.title')}</h1>
      <p>{t(`failure.${failure}`)}</p>
      <div class="choices">
        {failure === 'noArticle' && (
          <button type="button" class="button main anyway" onClick={onAnyway}>
            {t('failure.anyway')}
          </button>
        )}
        <button type="button" class="button close" onClick={onClose}>
          {t('failure.close')}
        </button>
      </div>
    </main>
  );
};
