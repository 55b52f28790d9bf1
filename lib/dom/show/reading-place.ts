/** What a reading place is kept by. */
const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, pre, blockquote, figure, summary';

/**
 * Remembers what stands at the top of the window.
 * @returns scrolls so that it stands there again, whatever has changed around it
 */
export const readingPlace = (root: Element): (() => void) => {
  const view = root.ownerDocument.defaultView;
  if (!view) return () => {};
  const { scrollY } = view;
  const element = scrollY > 0 && [...root.querySelectorAll(blocks)].find((block) => block.getBoundingClientRect().bottom > 0);
  // Above the text nothing can have moved.
  if (!element) return () => view.scrollTo({ top: scrollY, behavior: 'instant' });
  const { top } = element.getBoundingClientRect();
  return () => {
    if (element.isConnected) view.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  };
};
