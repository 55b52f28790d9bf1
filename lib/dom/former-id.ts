/**
 * Where an id is kept that had to be put aside in a copy: those of controls, which must not shadow the properties of a form, and those of
 * headings and boxes that would be judged by them. Links inside the page still find it.
 */
export const formerId = 'data-plainly-id';
