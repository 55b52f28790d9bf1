import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedBlocks } from '../../lib/dom/blocks.ts';
import { drawMarks } from '../../lib/dom/marks/draw-marks.ts';
import { body } from './page.ts';

// One document for all: a hundred of them take seconds on a busy machine.
const root = body('');

const marked = (html: string, ranges: [number, number][]): HTMLElement => {
  root.innerHTML = html;
  const block = placedBlocks(root)[0];
  if (!block) throw new Error('no block');
  drawMarks(
    block,
    ranges.map(([start, end], i) => ({ start, end, key: String(i) })),
  );
  return root;
};

describe('marks', () => {
  it('draws a button around a word', () => {
    expect(marked('<p>a metastatic b</p>', [[2, 12]]).innerHTML).toBe(
      '<p>a <span class="term" data-term="0" tabindex="0" role="button" aria-haspopup="dialog">metastatic</span> b</p>',
    );
  });

  it('runs over inline markup with one control', () => {
    const root = marked('<p>x stereo<b>tactic</b> y</p>', [[2, 14]]);
    expect([...root.querySelectorAll('.term')].map((mark) => mark.textContent)).toEqual(['stereo', 'tactic']);
    expect(root.querySelectorAll('[tabindex]')).toHaveLength(1);
  });

  it('leaves a link the only control', () => {
    const root = marked('<p>see <a href="#">the biopsy page</a></p>', [[8, 14]]);
    expect(root.querySelector('a .term')?.textContent).toBe('biopsy');
    expect(root.querySelector('[role="button"]')).toBeNull();
  });

  it('never changes the text, wherever the marks are', () => {
    const markup = '<p>one <b>two <i>three</i></b> four<br>five <a href="#">six</a> seven</p>';
    const whole = placedBlocks(body(markup))[0]?.text ?? '';
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: whole.length }), { minLength: 2, maxLength: 8 }), (points) => {
        const sorted = points.sort((a, b) => a - b);
        const ranges: [number, number][] = [];
        for (let i = 0; i + 1 < sorted.length; i += 2) ranges.push([sorted[i] as number, sorted[i + 1] as number]);
        const root = marked(markup, ranges);
        expect(placedBlocks(root)[0]?.text).toBe(whole);
        ranges.forEach(([start, end], key) => {
          const pieces = [...root.querySelectorAll(`[data-term="${key}"]`)].map((piece) => piece.textContent).join('');
          expect(pieces).toBe(whole.slice(start, end).replaceAll('\n', ''));
        });
      }),
    );
  });
});
