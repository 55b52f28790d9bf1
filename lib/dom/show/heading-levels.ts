/**
 * Tells screen readers heading levels without gaps: an `h4` right under an `h2` counts as level 3. What is seen stays as the author
 * set it. The article's title is level 1, so nothing in the text is.
 */
export const setHeadingLevels = (root: Element): void => {
  let level = 1;
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const own = Math.max(2, Number(heading.localName.slice(1)));
    level = Math.min(own, level + 1);
    if (level !== Number(heading.localName.slice(1))) heading.setAttribute('aria-level', String(level));
  }
};
