import { useState } from 'preact/hooks';
import type { Removal } from '../../lib/core/article/removal.ts';
import { useTexts } from '../ui/texts.ts';

interface Props {
  removals: readonly Removal[];
  /** Which of them stand in the article again. */
  back: ReadonlySet<Removal>;
  onPutBack: (removal: Removal) => void;
  onUndo: (removal: Removal) => void;
}

/** Longest text shown before "Show all of it" (characters). */
const glance = 180;

/** The list of every piece that was taken out of the page, folded away at the end of the article. */
export const LeftOut = ({ removals, back, onPutBack, onUndo }: Props) => {
  const t = useTexts();
  const pieces = removals.filter(({ kind }) => kind !== 'control');
  const controls = removals.filter(({ kind }) => kind === 'control');
  if (removals.length === 0) return null;
  return (
    <details class="left-out" data-ours>
      <summary>{t('leftOut.title', [String(pieces.length)])}</summary>
      <p>{t('leftOut.about')}</p>
      <ol>
        {pieces.map((removal, i) => (
          <Piece key={`${i} ${removal.text}`} removal={removal} isBack={back.has(removal)} onPutBack={onPutBack} onUndo={onUndo} />
        ))}
      </ol>
      {controls.length > 0 && (
        <p class="controls">
          {t('leftOut.controls')} {controls.map(({ text }) => text).join(' · ')}
        </p>
      )}
    </details>
  );
};

interface PieceProps extends Pick<Props, 'onPutBack' | 'onUndo'> {
  removal: Removal;
  isBack: boolean;
}

const Piece = ({ removal, isBack, onPutBack, onUndo }: PieceProps) => {
  const t = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const isLong = removal.text.length > glance;
  return (
    <li>
      <p class="piece">{isLong && !isWhole ? `${removal.text.slice(0, glance).trimEnd()} …` : removal.text}</p>
      <p class="why">
        {removal.reason}
        {isLong && !isWhole && (
          <button type="button" class="linked" onClick={() => setIsWhole(true)}>
            {t('leftOut.whole')}
          </button>
        )}
        <button type="button" class="linked put-back" onClick={() => (isBack ? onUndo(removal) : onPutBack(removal))}>
          {isBack ? t('leftOut.undo') : t('leftOut.putBack')}
        </button>
      </p>
    </li>
  );
};
