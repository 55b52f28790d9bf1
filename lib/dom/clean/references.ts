import { fold } from '../text.ts';
import type { Pass } from './pass.ts';
import { referenceHeading } from './roles.ts';

const fewest = 3;

/** Copies of the page's reference lists, each with its heading: Readability often leaves them outside what it chooses. */
export const findReferences = (root: Element): Element[] => {
  const found: Element[] = [];
  for (const heading of root.querySelectorAll('h2, h3, h4')) {
    if (!referenceHeading.test(fold(heading.textContent ?? '')) || heading.closest('nav, footer, aside')) continue;
    const list = heading.nextElementSibling?.matches('ol, ul')
      ? heading.nextElementSibling
      : heading.parentElement?.querySelector('ol, ul');
    if (!list || list.children.length < fewest) continue;
    const section = root.ownerDocument.createElement('section');
    section.append(heading.cloneNode(true), list.cloneNode(true));
    found.push(section);
  }
  return found;
};

/** Puts the reference lists that are not in the article at its end. */
export const restoreReferences = (article: Element, references: readonly Element[]): void => {
  const text = fold(article.textContent ?? '');
  for (const section of references) {
    const first = fold(section.querySelector('li')?.textContent ?? '');
    if (first && !text.includes(first)) article.append(section);
  }
};

const tool =
  /^\[?(search (this|for this|the) (reference|citation)|google scholar|scholar|crossref|pubmed( central)?|medline|web of science|scopus|cas|ads|view (article|in article|reference|at .+|on .+)|(free )?(full )?text|abstract|open url|doi|export( citation)?|go to ref(erence)?|[↑^↩⤴]\ufe0e?)\]?$/i;

/** Takes the look-up links out of reference lists: they are tools of the site, not words of the author. */
export const takeReferenceTools: Pass = {
  name: 'reference-tools',
  run(root, take) {
    for (const link of root.querySelectorAll('[data-role="reference"] a'))
      if (tool.test(fold(link.textContent ?? ''))) take(link, 'look-up link');
  },
};
