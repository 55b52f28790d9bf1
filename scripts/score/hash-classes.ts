/** A name as build tools make them: `c` and seven letters or figures, the same for the same word (FNV-1a). */
const hashed = (name: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `c${hash.toString(36).padStart(7, '0')}`;
};

/** Gives every class of a page a name that says nothing, in its own style sheets too, so that it looks as before. */
export const hashClasses = (page: Document): void => {
  const known = new Set<string>();
  for (const element of page.querySelectorAll('[class]')) {
    for (const name of element.classList) known.add(name);
    element.setAttribute('class', [...element.classList].map(hashed).join(' '));
  }
  for (const style of page.querySelectorAll('style'))
    style.textContent = (style.textContent ?? '').replace(/\.([A-Za-z_][\w-]*)/g, (whole, name: string) =>
      known.has(name) ? `.${hashed(name)}` : whole,
    );
};
