import { useTexts } from '../ui/texts.ts';

interface Props {
  onAnyway: () => void;
  onClose: () => void;
}

/** One calm line above an article that may not be all there is, and two ways on. */
export const Unsure = ({ onAnyway, onClose }: Props) => {
  const t = useTexts();
  return (
    <p class="notice unsure" lang="">
      {t('unsure.about')}{' '}
      <button type="button" class="linked anyway" onClick={onAnyway}>
        {t('unsure.whole')}
      </button>{' '}
      <button type="button" class="linked" onClick={onClose}>
        {t('unsure.back')}
      </button>
    </p>
  );
};
