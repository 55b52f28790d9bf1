/** A picture that does not load (a site that refuses, a dead address) leaves its description and a link in its place. */
export const watchPictures = (root: Element, openText: string): void => {
  for (const img of root.querySelectorAll('img')) {
    const src = img.getAttribute('src');
    if (src === null) {
      describe(img, null, openText);
      continue;
    }
    img.referrerPolicy = 'no-referrer';
    img.decoding = 'async';
    img.addEventListener('error', () => describe(img, src, openText), { once: true });
  }
};

const describe = (img: HTMLImageElement, src: string | null, openText: string): void => {
  if (!img.alt && (src === null || src.startsWith('data:'))) {
    img.remove();
    return;
  }
  const note = img.ownerDocument.createElement('span');
  note.className = 'picture-gone';
  note.textContent = img.alt;
  if (src !== null && !src.startsWith('data:') && img.closest('a') === null) {
    const link = img.ownerDocument.createElement('a');
    link.href = src;
    link.target = '_top';
    link.rel = 'noreferrer noopener';
    link.textContent = openText;
    note.append(img.alt ? ' ' : '', link);
  }
  img.replaceWith(note);
};
