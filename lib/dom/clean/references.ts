import { fold } from '../text.ts';
import { referenceHeading } from './roles.ts';

const fewest = 3;

/** Copies of the page's reference lists, each with its heading: Readability often leaves them outside what it chooses. */
export const findReferences = (root: Element): Element[] => {
  const found: Element[] = [];
  for (const heading of root.querySelectorAll('h2, h3, h4')) {
    if (!referenceHeading.test(fold(heading.textContent ?? '')) || heading.closest('nav, footer, aside')) continue;
    const list = heading.nextElementSibling?.matches('ol, ul') ? heading.nextElementSibling : heading.parentElement?.querySelector('ol, ul');
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
