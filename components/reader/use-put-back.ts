import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import { type LeftPiece, leftPieces } from '../../lib/core/article/left-pieces.ts';
import type { RememberedAnswer } from '../../lib/core/messages.ts';
import { pieceBox, setNote } from '../../lib/dom/show/piece-box.ts';
import { putBack } from '../../lib/dom/show/put-back.ts';
import { useTexts } from '../ui/texts.ts';

/** What was put back on this site before, and the ways to change it. */
export interface PutBacks {
  load: () => Promise<RememberedAnswer>;
  remember: (signature: string) => void;
  /** `null` forgets everything on this site. */
  forget: (signature: string | null) => void;
}

/** The pieces that were left out, which of them stand in the article again, and the ways to bring them back and take them out. */
export interface PutBack {
  pieces: readonly LeftPiece[];
  /** Keys of the pieces that are back. */
  back: ReadonlySet<string>;
  /** Signatures that are put back on this site from now on; `null` where nothing is remembered. */
  kept: ReadonlySet<string> | null;
  bringBack: (piece: LeftPiece) => void;
  takeAway: (piece: LeftPiece) => void;
  forgetAll: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * @param articles the pages on show, in order; each is a `.text` in `slot`
 * @param show makes the markup of a piece of an article ready to be shown
 */
export const usePutBack = (
  slot: RefObject<HTMLElement | null>,
  articles: readonly Article[],
  putBacks: PutBacks,
  show: (html: string, article: Article) => HTMLElement,
): PutBack => {
  const t = useTexts();
  const boxes = useRef(new Map<string, HTMLElement>());
  const [back, setBack] = useState(nothing);
  const [kept, setKept] = useState<ReadonlySet<string> | null>(null);
  /** What comes back by itself: what was chosen before this article was opened, and not undone since. */
  const [asBefore, setAsBefore] = useState(nothing);
  const pieces = useMemo(() => leftPieces(articles), [articles]);

  const change = (signatures: ReadonlySet<string>, without: string): ReadonlySet<string> =>
    new Set([...signatures].filter((signature) => signature !== without));

  const takeAway = (piece: LeftPiece): void => {
    boxes.current.get(piece.key)?.remove();
    boxes.current.delete(piece.key);
    setBack(new Set(boxes.current.keys()));
    const { signature } = piece.removal;
    if (signature === undefined) return;
    setAsBefore((signatures) => change(signatures, signature));
    setKept((signatures) => signatures && change(signatures, signature));
    putBacks.forget(signature);
  };

  const place = (piece: LeftPiece, note: string): HTMLElement | null => {
    const { removal, page, nth, key } = piece;
    const article = articles[page];
    const text = slot.current?.querySelectorAll('.text')[page];
    if (!article || !text || boxes.current.has(key)) return null;
    const markup = removal.html ? show(removal.html, article) : null;
    const box = pieceBox(document, removal, markup, { note, undo: t('leftOut.undo'), onUndo: () => takeAway(piece) });
    putBack(text, box, { after: removal.after, nth }, article.blocks);
    boxes.current.set(key, box);
    return box;
  };

  useEffect(() => {
    putBacks.load().then(
      ({ remembers, signatures }) => {
        if (!remembers) return;
        setKept(new Set(signatures));
        setAsBefore(new Set(signatures));
      },
      () => {},
    );
  }, [putBacks]);

  useLayoutEffect(() => {
    const like = pieces.filter(({ removal: { signature } }) => signature !== undefined && asBefore.has(signature));
    const put = like.filter((piece) => place(piece, t('leftOut.asBefore')) !== null);
    if (put.length > 0) setBack(new Set(boxes.current.keys()));
  }, [pieces, asBefore]);

  return {
    pieces,
    back,
    kept,
    takeAway,
    bringBack: (piece) => {
      const box = place(piece, t('leftOut.here'));
      if (box === null) return;
      setBack(new Set(boxes.current.keys()));
      box.scrollIntoView({ block: 'center', behavior: 'instant' });
      box.focus({ preventScroll: true });
      const { signature } = piece.removal;
      if (signature === undefined || kept === null) return;
      setKept(new Set([...kept, signature]));
      putBacks.remember(signature);
    },
    forgetAll: () => {
      for (const box of boxes.current.values()) setNote(box, t('leftOut.here'));
      setAsBefore(nothing);
      setKept(nothing);
      putBacks.forget(null);
    },
  };
};
