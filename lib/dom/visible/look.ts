/**
 * How an element stands on the page. `gone`: neither it nor anything in it is shown (`display: none`). `unseen`: its own words are not
 * shown, but an element in it may be (`visibility: hidden`).
 */
export type Seen = 'shown' | 'unseen' | 'gone';

/** Tells how an element stands. Elements are asked from the outside in; nothing inside a `gone` one is asked. */
export type Look = (element: Element) => Seen;

/** Elements that no style ever shows as text, and those whose texts are read elsewhere (`noscript` pictures, data in scripts). */
export const unlooked = new Set(
  'head script style template noscript link meta title base source track param area svg math rp noframes noembed'.split(' '),
);
