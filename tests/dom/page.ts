import { JSDOM, VirtualConsole } from 'jsdom';

/** A document made from markup, as a page would be. Scripts do not run. */
export const page = (html: string, url = 'https://site.example/health/article'): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

/** An element that holds the markup. */
export const body = (html: string): HTMLElement => page(`<!doctype html><body>${html}`).body;
