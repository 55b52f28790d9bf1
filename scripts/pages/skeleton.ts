import { JSDOM, VirtualConsole } from 'jsdom';

/** What `npm run new:page` starts with when it is given no page. */
export const emptySource = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title></title>
</head>
<body>
<header></header>
<main>
  <h1></h1>
  <p></p>
</main>
<footer></footer>
</body>
</html>
`;

/** What only fetches or measures. Data about the article (JSON-LD) is read by Plainly and stays. */
const machinery =
  'script:not([type="application/ld+json"]), iframe, object, embed, base, meta[http-equiv="refresh" i], link[rel~="preload"], link[rel~="prefetch"], link[rel~="dns-prefetch"], link[rel~="preconnect"], link[rel~="modulepreload"]';

const isPixel = (image: Element): boolean => ['width', 'height'].some((side) => /^[01](px)?$/.test(image.getAttribute(side)?.trim() ?? ''));

/** A saved page without scripts, handlers, frames, tracking pixels and comments. Its texts are still another person's. */
export const withoutMachinery = (html: string): string => {
  const page = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { document } = page.window;
  for (const element of document.querySelectorAll(machinery)) element.remove();
  for (const image of [...document.querySelectorAll('img')].filter(isPixel)) image.remove();
  const comments = document.createTreeWalker(document, 128);
  const found: ChildNode[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as ChildNode);
  for (const comment of found) comment.remove();
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes])
      if (/^on|^nonce$|^ping$/i.test(name) || /^\s*javascript:/i.test(value)) element.removeAttribute(name);
  }
  const source = `${page.serialize()}\n`;
  page.window.close();
  return source;
};

/**
 * The `expected.json` of a new page. Every key that a person must fill is empty, so that the page's test fails until it is filled; nothing is
 * taken from a run.
 */
export const emptyExpectation = (url: string): string =>
  `${JSON.stringify({ class: '', url, title: '', byline: '', reviewedBy: '', must: [], mustNot: [] }, null, 1)}\n`;
