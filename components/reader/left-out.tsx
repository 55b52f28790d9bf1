import { useState } from 'preact/hooks';
import type { LeftPiece } from '../../lib/core/article/left-pieces.ts';
import { isLetterKey } from '../../lib/dom/show/is-letter-key.ts';
import { useTexts } from '../ui/texts.ts';
import type { PutBack } from './use-put-back.ts';

/** Longest text shown before "Show all of it" (characters). */
const glance = 180;

/** The list of every piece that was taken out of the page, folded away at the end of the article. */
export const LeftOut = ({ pieces: all, back, kept, bringBack, takeAway, forgetAll }: PutBack) => {
  const t = useTexts();
  const [hasForgotten, setHasForgotten] = useState(false);
  const pieces = all.filter(({ removal }) => removal.kind !== 'control');
  const controls = all.filter(({ removal }) => removal.kind === 'control');
  if (all.length === 0) return null;
  const forget = (): void => {
    forgetAll();
    setHasForgotten(true);
  };
  return (
    <details class="left-out" data-ours>
      <summary>{t('leftOut.title', [String(pieces.length)])}</summary>
      <p>{t('leftOut.about')}</p>
      <p>
        {t(kept ? 'leftOut.keeps' : 'leftOut.keepsNothing')} <span class="keys">{t('leftOut.keys')}</span>
      </p>
      <ol>
        {pieces.map((piece) => (
          <Piece key={piece.key} piece={piece} isBack={back.has(piece.key)} bringBack={bringBack} takeAway={takeAway} />
        ))}
      </ol>
      {controls.length > 0 && (
        <p class="controls">
          {t('leftOut.controls')} {controls.map(({ removal }) => removal.text).join(' · ')}
        </p>
      )}
      <p class="why" aria-live="polite">
        {kept && kept.size > 0 ? (
          <button type="button" class="linked forget" onClick={forget}>
            {t('leftOut.forget')}
          </button>
        ) : (
          hasForgotten && t('leftOut.forgotten')
        )}
      </p>
    </details>
  );
};

interface PieceProps extends Pick<PutBack, 'bringBack' | 'takeAway'> {
  piece: LeftPiece;
  isBack: boolean;
}

const Piece = ({ piece, isBack, bringBack, takeAway }: PieceProps) => {
  const t = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const { text, reason } = piece.removal;
  const isLong = text.length > glance;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isLetterKey(event, 'b') && !isBack) bringBack(piece);
    else if (isLetterKey(event, 'u') && isBack) takeAway(piece);
    else return;
    event.preventDefault();
  };
  return (
    <li onKeyDown={onKeyDown}>
      <p class="piece">{isLong && !isWhole ? `${text.slice(0, glance).trimEnd()} …` : text || t('leftOut.picture')}</p>
      <p class="why">
        {reason}
        {isLong && !isWhole && (
          <button type="button" class="linked" onClick={() => setIsWhole(true)}>
            {t('leftOut.whole')}
          </button>
        )}
        <button type="button" class="linked put-back" onClick={() => (isBack ? takeAway(piece) : bringBack(piece))}>
          {isBack ? t('leftOut.undo') : t('leftOut.putBack')}
        </button>
      </p>
    </li>
  );
};
