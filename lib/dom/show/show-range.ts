/** The name of the highlight, for the style sheet. */
const name = 'mention';

/** How long a place is set off (milliseconds). */
const glow = 3000;

/** Share of the free height that is left above a place that is shown. */
const above = 0.33;

/** The part of the window that nothing covers, in CSS pixels from its top. */
export interface Free {
  readonly top: number;
  readonly bottom: number;
}

/** Scrolls to a stretch of text, unless it stands in the free part of the window already. Opens what is folded around it. */
export const scrollToRange = (range: Range, element: Element, free: Free): void => {
  const view = element.ownerDocument.defaultView;
  for (let box = element.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
  // Also sideways, in a table that scrolls in its own box.
  const isSeen = ({ top, bottom }: DOMRect): boolean => top >= free.top && bottom <= free.bottom;
  if (element.closest('.table-box')) element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const rect = range.getBoundingClientRect();
  if (isSeen(rect)) return;
  view?.scrollBy({ top: rect.top - free.top - above * (free.bottom - free.top), behavior: 'instant' });
};

/** Sets a stretch of text off for a while, without a change to the document; where the browser cannot, the whole element. */
export const emphasise = (range: Range, element: Element): void => {
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  if (!view.CSS.highlights) {
    element.classList.add('arrived');
    view.setTimeout(() => element.classList.remove('arrived'), glow);
    return;
  }
  const { highlights } = view.CSS;
  const shown = new view.Highlight(range);
  highlights.set(name, shown);
  view.setTimeout(() => highlights.get(name) === shown && highlights.delete(name), glow);
};
