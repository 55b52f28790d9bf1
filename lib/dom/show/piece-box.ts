import type { Removal } from '../../core/article/removal.ts';
import { focusOn } from './go-there.ts';
import { isLetterKey } from './is-letter-key.ts';

/** What stands below a piece that was put back. */
export interface PieceNote {
  note: string;
  undo: string;
  onUndo: () => void;
}

/** The class of the box that a piece is put back in. */
export const pieceClass = 'put-back-box';

/**
 * A box for a piece that is put back, set apart from the article: its markup if it has any, else its text; below it a line that takes
 * it out again, which the letter U does too while the focus is inside.
 * @param markup the piece's markup, sanitised
 */
export const pieceBox = (
  document: Document,
  removal: Removal,
  markup: HTMLElement | null,
  { note, undo, onUndo }: PieceNote,
): HTMLElement => {
  const box = document.createElement('section');
  box.dataset.role = 'aside';
  box.className = pieceClass;
  box.tabIndex = -1;
  if (markup) box.append(markup);
  else box.append(...removal.text.split('\n').map((line) => paragraph(document, line)));
  const takeOut = (): void => {
    const near = box.previousElementSibling ?? box.nextElementSibling;
    onUndo();
    // The place in the text is kept for whoever reads by keyboard or ear.
    if (near) focusOn(near as HTMLElement);
  };
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'linked';
  button.textContent = undo;
  button.addEventListener('click', takeOut);
  const said = document.createElement('span');
  said.textContent = note;
  const foot = paragraph(document, '');
  foot.className = 'put-back-note';
  foot.dataset.ours = '';
  foot.append(said, ' ', button);
  box.append(foot);
  box.addEventListener('keydown', (event) => {
    if (!isLetterKey(event, 'u')) return;
    event.preventDefault();
    takeOut();
  });
  return box;
};

/** Says something else below a piece. */
export const setNote = (box: Element, note: string): void => {
  const said = box.querySelector('.put-back-note > span');
  if (said) said.textContent = note;
};

const paragraph = (document: Document, text: string): HTMLElement => {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
};
