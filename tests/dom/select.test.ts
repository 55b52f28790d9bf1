// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hushMarks } from '../../lib/dom/marks/hush-marks.ts';
import { findWords } from '../../lib/dom/select/find-words.ts';
import { placeIn } from '../../lib/dom/select/place-in.ts';
import { longestAsked, type SelectionEvents, selectionDelays, watchSelection } from '../../lib/dom/select/watch-selection.ts';
import { authorBlock } from '../../lib/dom/show/author-block.ts';

let root: HTMLElement;

const markup =
  '<p>A <b>bio</b>psy takes a small piece.</p><p>The <span class="term" data-term="1" tabindex="0" role="button" aria-haspopup="dialog">biopsy</span> ' +
  'was <span data-ours>(ours)</span>done.</p><h2>What next?</h2><ul><li>Rest</li></ul>';

beforeEach(() => {
  root = document.createElement('main');
  root.innerHTML = markup;
  document.body.replaceChildren(root);
});

/** The range from one text to another in the root's text nodes, each as its first words. */
const between = (from: string, to: string): Range => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const range = document.createRange();
  const first = nodes.find(({ data }) => data.includes(from)) as Text;
  const last = nodes.findLast(({ data }) => data.includes(to)) as Text;
  range.setStart(first, first.data.indexOf(from));
  range.setEnd(last, last.data.indexOf(to) + to.length);
  return range;
};

describe('placeIn', () => {
  it.each([
    ['bio', 'psy takes', 0, 'biopsy takes'],
    ['psy takes', 'psy takes', 0, 'psy takes'],
    ['was', 'done', 1, 'was done'],
    ['Rest', 'Rest', 3, 'Rest'],
    // over several blocks: what it has of the first
    ['small piece', 'Rest', 0, 'small piece.'],
  ])('from %j to %j is in block %i: %j', (from, to, block, words) => {
    const place = placeIn(root, between(from, to));
    expect(place?.block).toBe(block);
    expect(place?.blocks[place.block]?.text.slice(place.start, place.end)).toBe(words);
  });

  it('is nowhere for a range elsewhere, or an empty one', () => {
    const range = between('Rest', 'Rest');
    expect(placeIn(root.querySelector('p') as Element, range)).toBeNull();
    range.collapse();
    expect(placeIn(root, range)).toBeNull();
  });
});

describe('findWords', () => {
  it('finds words over inline markup, as they are printed', () => {
    expect(findWords(root, 'A biopsy  takes')?.toString()).toBe('A biopsy takes');
    expect(findWords(root, 'The biopsy was')?.toString()).toBe('The biopsy was');
    expect(findWords(root, 'the biopsy')).toBeNull();
    expect(findWords(root, ' ')).toBeNull();
  });
});

describe('authorBlock', () => {
  const author = { block: 1, start: 4, end: 10, words: 'biopsy' };
  it('is the block by its number, or by its words where blocks have moved', () => {
    expect(authorBlock(root, author)?.textContent).toMatch(/^The biopsy/);
    expect(authorBlock(root, { ...author, block: 0, start: 20, end: 31, words: 'small piece' })?.textContent).toMatch(/^A biopsy/);
    root.prepend(document.createElement('p'));
    (root.firstChild as Element).textContent = 'A piece that was put back.';
    expect(authorBlock(root, { ...author, words: 'small piece' })?.textContent).toMatch(/^A biopsy/);
    expect(authorBlock(root, { ...author, words: 'not there' })).toBeNull();
  });
});

describe('hushMarks', () => {
  it('takes the marks of known words back without touching the text, and shows them again', () => {
    const before = root.innerHTML;
    hushMarks(root, () => false);
    expect(root.innerHTML).toBe(before);
    const text = root.textContent;
    hushMarks(root, (mark) => mark.dataset.term === '1');
    const mark = root.querySelector('[data-term]') as HTMLElement;
    expect([mark.className, mark.getAttribute('role'), mark.tabIndex]).toEqual(['term hushed', null, -1]);
    expect(root.textContent).toBe(text);
    hushMarks(root, () => false);
    expect([mark.className, mark.getAttribute('role'), mark.getAttribute('aria-haspopup'), mark.tabIndex]).toEqual([
      'term',
      'button',
      'dialog',
      0,
    ]);
  });
});

describe('watchSelection', () => {
  let events: { [K in keyof SelectionEvents]: ReturnType<typeof vi.fn<SelectionEvents[K]>> };
  let end: AbortController;
  const select = (range: Range): void => {
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
  };
  const pointerDown = (pointerType: string): void => {
    root.dispatchEvent(Object.assign(new MouseEvent('pointerdown', { bubbles: true }), { pointerType }));
  };
  const explained = (): string[] => events.explain.mock.calls.map(([range, by]) => `${range.toString()} by ${by}`);

  beforeEach(() => {
    vi.useFakeTimers();
    events = { explain: vi.fn<SelectionEvents['explain']>(), offer: vi.fn<SelectionEvents['offer']>() };
    end = new AbortController();
    watchSelection(root, 'button, [data-term]', events, end.signal);
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  const doubleClick = (target: Element = root.querySelector('li') as Element): void => {
    pointerDown('mouse');
    target.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  };

  it('explains a word after a double click, once no third click has come', () => {
    select(between('Rest', 'Rest'));
    doubleClick();
    vi.advanceTimersByTime(selectionDelays.thirdClick - 1);
    expect(explained()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(explained()).toEqual(['Rest by pointer']);
    expect(document.getSelection()?.toString()).toBe('Rest');
  });

  it('explains nothing after a third click, a dragged second click, on a mark, or by finger', () => {
    select(between('Rest', 'Rest'));
    doubleClick();
    pointerDown('mouse');
    vi.advanceTimersByTime(1000);
    select(between('small piece', 'small piece'));
    doubleClick();
    vi.advanceTimersByTime(1000);
    select(between('biopsy', 'biopsy'));
    doubleClick(root.querySelector('[data-term]') as Element);
    vi.advanceTimersByTime(1000);
    select(between('Rest', 'Rest'));
    pointerDown('touch');
    root.querySelector('li')?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    vi.advanceTimersByTime(1000);
    expect(explained()).toEqual([]);
  });

  it('explains at the key E what is selected, and not more than a phrase', () => {
    const press = (init: KeyboardEventInit): void => {
      root.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    };
    press({ key: 'e' });
    select(between('small piece', 'small piece'));
    press({ key: 'f' });
    press({ key: 'e', ctrlKey: true });
    expect(explained()).toEqual([]);
    press({ key: 'e' });
    press({ key: 'E' });
    expect(explained()).toEqual(['small piece by key', 'small piece by key']);
    (root.querySelector('li') as Element).textContent = 'x'.repeat(longestAsked + 1);
    select(between('xx', 'x'.repeat(longestAsked + 1)));
    press({ key: 'e' });
    expect(explained()).toHaveLength(2);
  });

  it('offers what a finger selects when its handles rest, and takes the offer back', () => {
    select(between('Rest', 'Rest'));
    vi.advanceTimersByTime(1000);
    expect(events.offer).not.toHaveBeenCalled();
    pointerDown('touch');
    select(between('bio', 'bio'));
    vi.advanceTimersByTime(selectionDelays.rest - 1);
    select(between('bio', 'psy takes'));
    vi.advanceTimersByTime(selectionDelays.rest - 1);
    expect(events.offer).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(events.offer.mock.calls.map(([range]) => range?.toString())).toEqual(['biopsy takes']);
    document.getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    expect(events.offer.mock.lastCall).toEqual([null]);
  });

  it('ends with its signal', () => {
    select(between('Rest', 'Rest'));
    doubleClick();
    end.abort();
    vi.advanceTimersByTime(1000);
    expect(explained()).toEqual([]);
  });
});
