import { describe, expect, it, vi } from 'vitest';
import type { Removal } from '../../lib/core/article/removal.ts';
import { sanitize } from '../../lib/dom/sanitize.ts';
import { isLetterKey } from '../../lib/dom/show/is-letter-key.ts';
import { pieceBox } from '../../lib/dom/show/piece-box.ts';
import { putBack } from '../../lib/dom/show/put-back.ts';
import { body, page } from './page.ts';

const removal = (changes: Partial<Removal> = {}): Removal => ({
  pass: 'widgets',
  reason: 'teasers',
  kind: 'clutter',
  after: 0,
  text: 'Read more\nNine drinks',
  ...changes,
});
const blocks = ['Said before', 'One', 'Two'].map((text) => ({ role: 'body' as const, text }));
const note = { note: 'Put back.', undo: 'Take out', onUndo: () => {} };
const boxIn = (root: Element, piece = removal(), texts = note): HTMLElement =>
  pieceBox(root.ownerDocument, piece, piece.html ? sanitize(piece.html, root.ownerDocument) : null, texts);
const said = (root: Element): string => [...root.children].map((child) => child.textContent?.replace('Put back. Take out', '')).join(' | ');

describe('the place of a piece', () => {
  // The first block is gone: an earlier page said it.
  const article = (): HTMLElement => body('<p>One</p><ul><li>Two</li></ul>');

  it.each([
    [2, 'One | Two | Read moreNine drinks'],
    [1, 'One | Read moreNine drinks | Two'],
    [0, 'Read moreNine drinks | One | Two'],
    [-1, 'Read moreNine drinks | One | Two'],
  ])('behind block %i', (after, order) => {
    const root = article();
    putBack(root, boxIn(root), { after, nth: 0 }, blocks);
    expect(said(root)).toBe(order);
  });

  it.each([[[1, 2, 3]], [[3, 2, 1]], [[2, 3, 1]]])('among the pieces of one place is as on the page, put back in the order %j', (order) => {
    for (const after of [1, -1]) {
      const root = article();
      for (const nth of order) putBack(root, boxIn(root, removal({ text: `piece ${nth}` })), { after, nth }, blocks);
      expect(said(root)).toContain('piece 1 | piece 2 | piece 3');
    }
  });

  it('is not inside a piece that says the same as the article', () => {
    const root = article();
    putBack(root, boxIn(root, removal({ text: 'One' })), { after: 2, nth: 5 }, blocks);
    putBack(root, boxIn(root, removal({ text: 'after one' })), { after: 1, nth: 2 }, blocks);
    expect(said(root)).toBe('One | after one | Two | One');
  });
});

describe('the box of a piece', () => {
  const root = page('<!doctype html><body>').body;

  it.each([
    ['<table><tbody><tr><th>Dose</th><td>5 mg</td></tr></tbody></table>', 'table td'],
    ['<ul><li>Rest</li></ul>', 'ul li'],
    ['<img src="https://site.example/scan.jpg" alt="A scan">', 'img[src="https://site.example/scan.jpg"]'],
  ])('holds %s as it was', (html, css) => expect(boxIn(root, removal({ html })).querySelectorAll(css)).toHaveLength(1));

  it('runs nothing of the page', () => {
    const box = boxIn(root, removal({ html: '<p onclick="x()">Text</p><script>x()</script><a href="javascript:x()">a</a>' }));
    expect(box.querySelector('script, [onclick], [href]')).toBeNull();
    expect(box.querySelector('p')?.textContent).toBe('Text');
  });

  it('is text line by line when it has no markup', () => {
    const box = boxIn(root, removal({ text: 'One <b>\nTwo' }));
    expect([...box.querySelectorAll('p:not([data-ours])')].map((line) => line.textContent)).toEqual(['One <b>', 'Two']);
  });

  it('is taken out by its button and by the letter U, and the focus stays near', () => {
    for (const use of ['button', 'key']) {
      root.innerHTML = '<p>Before</p>';
      const onUndo = vi.fn(() => box.remove());
      const box: HTMLElement = boxIn(root, removal(), { ...note, onUndo });
      root.append(box);
      const { KeyboardEvent } = root.ownerDocument.defaultView as unknown as typeof globalThis;
      if (use === 'button') box.querySelector('button')?.click();
      else box.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', bubbles: true, cancelable: true }));
      expect(onUndo).toHaveBeenCalledTimes(1);
      expect(root.ownerDocument.activeElement?.textContent).toBe('Before');
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
      expect(onUndo).toHaveBeenCalledTimes(1);
    }
  });
});

describe('isLetterKey', () => {
  const { body: root } = page('<!doctype html><body><p>Text</p><input><textarea></textarea><div contenteditable><b>x</b></div>');
  const { KeyboardEvent } = root.ownerDocument.defaultView as unknown as typeof globalThis;
  const takes = (css: string, init: KeyboardEventInit): boolean => {
    let taken = false;
    const listen = (event: KeyboardEvent): void => {
      taken = isLetterKey(event, 'b');
    };
    root.addEventListener('keydown', listen, { once: true });
    root.querySelector(css)?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    return taken;
  };

  it.each([{ key: 'b' }, { key: 'B', shiftKey: true }])('takes %j', (init) => expect(takes('p', init)).toBe(true));
  it.each([{ key: 'c' }, { key: 'b', ctrlKey: true }, { key: 'b', metaKey: true }, { key: 'b', altKey: true }, { key: 'b', repeat: true }])(
    'leaves %j alone',
    (init) => expect(takes('p', init)).toBe(false),
  );
  it.each(['input', 'textarea', 'b'])('leaves typing in %s alone', (css) => expect(takes(css, { key: 'b' })).toBe(false));
});
