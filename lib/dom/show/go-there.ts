/** Whether a note already has a way back of the author's own: a link to the place it is called from. */
const leadsBack = (note: Element, from: Element): boolean => {
  for (const link of note.querySelectorAll('a[href^="#"]')) {
    const place = note.ownerDocument.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    if (place && (place === from || place.contains(from) || from.contains(place) || place.parentElement === from.parentElement))
      return true;
  }
  return false;
};

/** Puts the focus on any element, so that reading goes on there; the view stays. */
export const focusOn = (element: HTMLElement): void => {
  const isControl = element.matches('a[href], button, [tabindex]');
  if (!isControl) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (!isControl) element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
};

/**
 * Follows a link inside the article (a footnote): scrolls to it and puts the focus there. A note without a way back gets a
 * button that leads to the link it was called from, until it has been used.
 */
export const goThere = (from: HTMLElement, to: HTMLElement, backText: string): void => {
  arriveAt(to);
  if (!from.closest('.arrived') && !leadsBack(to, from) && isBelow(to, from)) addWayBack(from, to, backText);
};

/** Scrolls to a place, puts the focus there and lets it stand out for a moment. */
export const arriveAt = (to: HTMLElement): void => {
  to.scrollIntoView({ block: 'center', behavior: 'instant' });
  focusOn(to);
  to.classList.add('arrived');
  setTimeout(() => to.classList.remove('arrived'), 2500);
};

/** Adds a button at the end of `to` that leads back to `from`, until it has been used; one is enough. */
export const addWayBack = (from: HTMLElement, to: HTMLElement, backText: string): void => {
  if (to.querySelector('.back-to-text')) return;
  const back = to.ownerDocument.createElement('button');
  back.type = 'button';
  back.className = 'back-to-text';
  back.dataset['ours'] = '';
  back.textContent = backText;
  back.addEventListener('click', () => {
    back.remove();
    from.scrollIntoView({ block: 'center', behavior: 'instant' });
    focusOn(from);
  });
  to.append(back);
};

const isBelow = (note: Element, link: Element): boolean => (link.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
