/**
 * A document made of a further page's markup, to be read and never shown: `DOMParser` runs no script and loads nothing. What is
 * shown still goes through `sanitize`.
 */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
