import { fold, linkDensity, wordCount } from '../text.ts';
import { formMark } from './defuse.ts';
import type { Pass } from './pass.ts';

/** Names of boxes that frame an article. They only count for boxes that hold little running text. */
const frame =
  /(^|[\s_-])(nav|menu|breadcrumbs?|footer|sidebar|side-bar|related|recommend(ed|ations)?|comments?|share|social|promo|newsletter|subscribe|cookie|banner|ad|ads|advert\w*|sponsor\w*|popular|trending|toc|tags|pagination|pager|author-bio|breadcrumb)([\s_-]|$)/i;

/** Whether a paragraph of the box says something besides what its links say. */
const holdsSentence = (box: Element): boolean =>
  [...box.querySelectorAll('p')].some((p) => wordCount(p.textContent ?? '') * (1 - linkDensity(p)) >= 8);

/** A widget may be a piece of the article too: it only counts without paragraphs. */
const widget = /(^|[\s_-])widget([\s_-]|$)/i;

/** Takes the frame out of a box that was chosen for the text it holds, when Readability's own choice held too little. */
export const prune: Pass = {
  name: 'prune',
  run(root, take) {
    for (const box of [...root.querySelectorAll('nav, footer, aside, header, section, div, ul, ol')]) {
      if (!root.contains(box) || box.closest('[data-role="warning"]') || box.querySelector('[data-role="warning"], h1')) continue;
      const text = fold(box.textContent ?? '');
      if (text === '') continue;
      const words = wordCount(text);
      const links = linkDensity(box);
      const hint = `${box.getAttribute('class') ?? ''} ${box.id}`;
      const paragraphs = [...box.querySelectorAll('p')].filter((p) => wordCount(p.textContent ?? '') >= 20).length;
      if (/^(nav|footer)$/.test(box.localName) && paragraphs <= 2) take(box, box.localName === 'nav' ? 'menu' : 'page footer');
      else if (box.localName === 'aside' && words < 200) take(box, 'side column');
      else if (frame.test(hint) && paragraphs <= 2 && words < 300) take(box, 'box around the article');
      else if (widget.test(hint) && paragraphs === 0 && words < 300) take(box, 'box around the article');
      else if (links > 0.6 && words < 400 && words > 3 && !holdsSentence(box)) take(box, 'list of links');
      else if (box.hasAttribute(formMark) && paragraphs === 0 && words < 80) take(box, 'form');
    }
  },
};
