import { ArrowDown, ArrowUp } from 'lucide';
import type { NamedWord } from '../../../lib/core/terms/name-word.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/texts.ts';
import type { Jumps } from './use-jumps.ts';

interface Props {
  /** How many words the list has. */
  listed: number;
  /** The word whose mentions are gone through; `null` before one is chosen. */
  current: NamedWord | null;
  at: Jumps['at'];
  go: Jumps['go'];
  onBack: () => void;
}

/** One line that is always in sight: what the list is for, then which mention is shown, the next ones, and the way back. */
export const Way = ({ listed, current, at, go, onBack }: Props) => {
  const t = useTexts();
  const step = (by: number): void => {
    if (current && at) go(current, at.nth + by);
  };
  const isOn = current !== null && at !== null;
  const count = current?.places.length ?? 0;
  return (
    <div class="words-way">
      {isOn ? (
        <>
          {count > 1 && <Step of={ArrowUp} label={t('words.previous', [current.title])} onClick={() => step(-1)} />}
          <span class="soft">{t('words.place', [String(at.nth + 1), String(count)])}</span>
          {count > 1 && <Step of={ArrowDown} label={t('words.next', [current.title])} onClick={() => step(1)} />}
          <button type="button" class="linked" onClick={onBack}>
            {t('words.back')}
          </button>
        </>
      ) : (
        <span class="soft">{listed > 1 ? t('words.aboutAll', [String(listed)]) : t('words.about')}</span>
      )}
      <span class="unseen" role="status">
        {isOn && t('words.at', [current.title, String(at.nth + 1), String(count)])}
      </span>
    </div>
  );
};

const Step = ({ of, label, onClick }: { of: typeof ArrowUp; label: string; onClick: () => void }) => (
  <button type="button" class="words-step" aria-label={label} title={label} onClick={onClick}>
    <Icon of={of} />
  </button>
);
