/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What can say where it is: a piece of a mark, a selection. */
export type Piece = Pick<Element, 'getClientRects' | 'getBoundingClientRect'>;

/**
 * The place a card must keep clear: as high as every line the word stands on, as wide as the piece of it nearest to the pointer.
 * @param mark one piece of a marked word
 * @param pieces all pieces of the same word
 */
export const lineOf = (mark: Piece, pieces: readonly Piece[]): Box => {
  const all = pieces.flatMap((piece) => [...piece.getClientRects()]);
  const own = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  return {
    left: own.left,
    right: own.right,
    top: Math.min(own.top, ...all.map((rect) => rect.top)),
    bottom: Math.max(own.bottom, ...all.map((rect) => rect.bottom)),
  };
};
