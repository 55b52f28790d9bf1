// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedBlocks } from '../../lib/dom/blocks.ts';
import { drawMarks } from '../../lib/dom/marks/draw-marks.ts';
import { rangeOf } from '../../lib/dom/marks/range-of.ts';
import { removeMarks } from '../../lib/dom/marks/remove-marks.ts';

const markup = '<p>one <b>two <i>three</i></b> four<br>five <a href="#">six</a> seven</p>';
const root = document.body;

/** Pairs of offsets, sorted, without overlap. */
const ranges = (length: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: length }), { minLength: 2, maxLength: 8 })
    .map((points) => points.sort((a, b) => a - b))
    .map((points) => Array.from({ length: points.length >> 1 }, (_, i) => [points[2 * i] as number, points[2 * i + 1] as number] as const));

const show = (html: string) => {
  root.innerHTML = html;
  const [block] = placedBlocks(root);
  if (!block) throw new Error('no block');
  return block;
};
const draw = (block: ReturnType<typeof show>, marked: readonly (readonly [number, number])[]): void =>
  drawMarks(
    block,
    marked.map(([start, end], i) => ({ start, end, key: String(i) })),
  );
const textNodes = (): string[] => placedBlocks(root).flatMap(({ runs }) => runs.map(({ node }) => node.data));
const length = show(markup).text.length;

describe('marks that are taken out again', () => {
  it('leave the markup and its text nodes as they were, wherever they stood', () => {
    show(markup);
    const before = textNodes();
    fc.assert(
      fc.property(ranges(length), (marked) => {
        draw(show(markup), marked);
        removeMarks(root);
        expect(root.innerHTML).toBe(markup);
        expect(textNodes()).toEqual(before);
      }),
    );
  });

  it('leave what the author has like a mark', () => {
    root.innerHTML = '<p>a <span class="term">word</span> and <dfn>another</dfn></p>';
    removeMarks(root);
    expect(root.querySelector('.term')?.textContent).toBe('word');
  });
});

describe('a selection', () => {
  const select = (from: number, to: number): Selection => {
    const [block] = placedBlocks(root);
    const range = block && rangeOf(block, from, to);
    const selection = getSelection();
    if (!selection || !range) throw new Error('nothing to select');
    selection.removeAllRanges();
    selection.addRange(range);
    return selection;
  };

  it('stays the same while marks are drawn over it and taken out', () => {
    fc.assert(
      fc.property(ranges(length), ranges(length), (marked, [first]) => {
        const block = show(markup);
        const [from, to] = first as readonly [number, number];
        const selection = select(from, to);
        const before = selection.toString();
        draw(block, marked);
        expect(selection.toString()).toBe(before);
        removeMarks(root);
        expect(selection.toString()).toBe(before);
        expect(selection.isCollapsed).toBe(before === '');
      }),
    );
  });

  it('keeps its direction', () => {
    const block = show('<p>one two three</p>');
    const text = block.runs[0]?.node as Text;
    getSelection()?.setBaseAndExtent(text, 13, text, 5);
    draw(block, [[4, 7]]);
    const selection = getSelection();
    expect(selection?.toString()).toBe('wo three');
    expect(selection?.anchorNode?.textContent).toBe(' three');
    expect(selection?.focusNode?.textContent).toBe('two');
  });

  it('of another block is let alone', () => {
    const block = show('<p>one two</p><p>three</p>');
    const other = root.lastChild?.firstChild as Text;
    getSelection()?.setBaseAndExtent(other, 1, other, 4);
    draw(block, [[4, 7]]);
    expect([getSelection()?.anchorNode, getSelection()?.toString()]).toEqual([other, 'hre']);
  });
});

describe('the range of a place', () => {
  it('has its text, through markup and after marks', () => {
    fc.assert(
      fc.property(ranges(length), ranges(length), (marked, [first]) => {
        const block = show(markup);
        const [from, to] = first as readonly [number, number];
        const expected = block.text.slice(from, to).replaceAll('\n', '');
        expect(rangeOf(block, from, to)?.toString()).toBe(expected);
        draw(block, marked);
        const [now] = placedBlocks(root);
        expect(now && rangeOf(now, from, to)?.toString()).toBe(expected);
      }),
    );
  });
});
