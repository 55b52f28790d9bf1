import { evaluateWith, type Run } from './evaluate.ts';
import { poll } from './limit.ts';
import type { Doc, Frame, Place, Rect, Target } from './types.ts';

/** What a browser can do in one document; places are in that document's viewport. All the rest is built on it. */
export interface Hands {
  readonly run: Run;
  /** Moves the pointer through these places. */
  move(places: readonly Place[]): Promise<void>;
  clickAt(place: Place, times?: number): Promise<void>;
  tapAt(place: Place): Promise<void>;
  press(chord: string): Promise<void>;
}

/** How long an element may take to come, in milliseconds. */
const patience = 8_000;

/** A document to read, from nothing but a way to run functions in it. */
export function makeDoc(run: Run): Doc {
  const evaluate = evaluateWith(run);
  const locate = (target: Target): Promise<Rect> => poll(() => evaluate(rectOf, ...spread(target)), patience, describe(target));
  return {
    evaluate,
    rect: locate,
    async waitFor<A extends readonly unknown[], R>(what: Target | ((...args: A) => R), ...args: A): Promise<Awaited<R>> {
      if (typeof what === 'function') return poll(() => evaluate(what, ...args), patience, `${what} to be true`);
      await locate(what);
      return true as Awaited<R>;
    },
    async text(target) {
      await locate(target);
      return (await evaluate(textOf, ...spread(target))) ?? '';
    },
  };
}

/** A document to act in. */
export function makeFrame(hands: Hands): Frame {
  const doc = makeDoc(hands.run);
  let at: Place = { x: 0, y: 0 };
  const move = async (to: Place): Promise<void> => {
    const from = at;
    const steps = Array.from({ length: 10 }, (_, step) => (step + 1) / 10);
    at = to;
    await hands.move(steps.map((part) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })));
  };
  const show = async (target: Target): Promise<Place> => {
    await doc.rect(target);
    return poll(() => doc.evaluate(placeOf, ...spread(target)), patience, `${describe(target)} to be in view`);
  };
  return {
    ...doc,
    move,
    press: (chord) => hands.press(chord),
    async hover(target, then) {
      // Straight onto it: on the way from the last place the pointer would cross, and open, other marks.
      at = await show(target);
      await hands.move([{ x: at.x - 1, y: at.y }, at]);
      if (then !== undefined) await move(then);
    },
    async click(target) {
      at = await show(target);
      await hands.clickAt(at);
    },
    async clickAt(place, times) {
      at = place;
      await hands.clickAt(place, times);
    },
    async tap(target) {
      await hands.tapAt(await show(target));
    },
    async focus(target) {
      await doc.rect(target);
      await doc.evaluate(focusOn, ...spread(target));
    },
    async type(target, text) {
      await this.focus(target);
      for (const key of text) await hands.press(key === ' ' ? 'Space' : key);
    },
  };
}

type Spread = [css: string, text: string | null, nth: number];

const spread = (target: Target): Spread =>
  typeof target === 'string' ? [target, null, 0] : [target.css, target.text ?? null, target.nth ?? 0];

const describe = (target: Target): string => (typeof target === 'string' ? target : JSON.stringify(target));

// The functions below run in the page, each alone: they cannot share a helper.

function rectOf(css: string, text: string | null, nth: number): Rect | null {
  const all = [...document.querySelectorAll(css)].filter((e) => text === null || e.textContent?.trim() === text);
  const box = all[nth]?.getBoundingClientRect();
  return box === undefined ? null : { x: box.x, y: box.y, width: box.width, height: box.height };
}

function textOf(css: string, text: string | null, nth: number): string | null {
  const all = [...document.querySelectorAll(css)].filter((e) => text === null || e.textContent?.trim() === text);
  const element = all[nth];
  return element instanceof HTMLElement ? element.innerText : (element?.textContent ?? null);
}

function focusOn(css: string, text: string | null, nth: number): void {
  const all = [...document.querySelectorAll(css)].filter((e) => text === null || e.textContent?.trim() === text);
  (all[nth] as HTMLElement | undefined)?.focus();
}

/** The middle of the element's first line box, once it is in the viewport and has stopped moving. */
async function placeOf(css: string, text: string | null, nth: number): Promise<Place | null> {
  const all = [...document.querySelectorAll(css)].filter((e) => text === null || e.textContent?.trim() === text);
  const element = all[nth];
  const middle = (): Place | null => {
    const box = [...(element?.getClientRects() ?? [])].find(({ width, height }) => width > 0 && height > 0);
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const inside = (place: Place | null): boolean =>
    place !== null && place.x >= 0 && place.y >= 0 && place.x < innerWidth && place.y < innerHeight;
  if (!inside(middle())) element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const before = middle();
  await new Promise((resolve) => setTimeout(resolve, 30));
  const after = middle();
  return inside(after) && before?.x === after?.x && before?.y === after?.y ? after : null;
}
