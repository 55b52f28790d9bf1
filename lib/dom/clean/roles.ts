import type { Role } from '../../core/article/block.ts';
import { type PageBlock, type PageModel, readPage } from '../page/page-model.ts';
import { fold, wordCount } from '../text.ts';
import { boxOf } from './block-box.ts';
import type { Pass } from './pass.ts';

export const referenceHeading =
  /^(references?|bibliography|works cited|sources?|citations|notes|footnotes|literature cited|further reading)[:.]?$/i;

export const captionHint = /(^|[\s_-])(caption|wp-caption-text|credit|photo-credit|image-credit|cutline)([\s_-]|$)/i;

/** What a line is by its words. The first row that fits counts. */
const roleLines: readonly { role: Role; text: RegExp; words: number }[] = [
  {
    // A line that names who made a picture, at its start or at its end.
    role: 'caption',
    text: /^\(?(photo(graph)?s?|images?|pictures?|illustrations?|credits?|foto|video|screenshot)( by| credit| courtesy( of)?| copyright \p{Lu})?\s?[:©|/]|^image copyright\b|^(getty images|shutterstock|istock|reuters|afp|ap photo|courtesy of \p{L}+)\b.{0,40}$|^©|\b(getty images|shutterstock|istock(photo)?|ap photo|afp|alamy|unsplash|pixabay)\b.{0,30}\)?$|\((image|photo|credit|picture|nasa|ap|reuters)\b[^)]{0,60}\)$|\|\s?(getty|ap|reuters|bloomberg|afp)[^|]{0,30}$|\bphoto(graph)? (by|courtesy of):? ['’‘]?[^.]{2,50}['’.]{0,2}$/iu,
    words: 60,
  },
  {
    // How the article was made, and how its author can be reached.
    role: 'bio',
    text: /^\(?(additional |with )?(reporting|editing|writing|contributions?) by\b|\bcontributed (to this|reporting)|^(associated press|reuters|afp)( writers? .{0,200})?$|^source: .{0,60}$|^(this (post|article|story|page|site) (may|might) (contain|include)|we (may|might) (earn|receive)|.{0,40}\bmay earn\b).{0,160}$|^this (post|article|page) contains affiliate links\b.{0,120}$|^(correction|editor[’']s note)\b.{0,20}$|\b(may|can) be reached (at|by)\b|^\S+@\S+\.\w{2,}$|^(www\.)?(twitter|facebook|instagram|linkedin)\.com\/\S+$/i,
    words: 60,
  },
  {
    role: 'bio',
    text: /^(follow|e-?mail|contact|reach|write to) (him|her|them|me|\p{Lu}\p{L}+( \p{Lu}\p{L}+){0,2}) (on|at|via|@)/iu,
    words: 60,
  },
  {
    role: 'reviewed',
    text: /^(medically |clinically |fact[- ])?(reviewed|checked|approved) (by|on)\b|^medical review(er)?:|^(page )?last (reviewed|updated|modified)\b.{0,40}$/i,
    words: 40,
  },
  {
    role: 'bio',
    text: /^(about the authors?|author bio|[A-Z][\w’'. -]{2,40} (is|was) (a|an|the|our) .{0,60}\b(reporter|writer|correspondent|editor|journalist|author|freelance))/,
    words: 120,
  },
];

/** Longest caption that is told by its class alone, in words. */
const longestCaption = 80;

const role = (element: Element, name: Role): void => element.setAttribute('data-role', name);

const roleOf = ({ element, text, words }: PageBlock): Role | null => {
  if (words <= longestCaption && captionHint.test(element.getAttribute('class') ?? '')) return 'caption';
  return roleLines.find((row) => words <= row.words && row.text.test(text))?.role ?? null;
};

/** A caption and its credit often stand in one box: the box, when it holds just the two. */
const captionBox = (box: Element, page: PageModel): Element => {
  const around = box.parentElement;
  const range = around ? page.ranges.get(around) : undefined;
  if (!around || around === page.root || !range || range[1] - range[0] !== 2 || !/^(div|section|figure|p)$/.test(around.localName))
    return box;
  return wordCount(around.textContent ?? '') <= 60 ? around : box;
};

/** The list that follows a heading, if it does so at once; `null` when something else does, or the list goes on around it. */
const listBehind = ({ index, element }: PageBlock, page: PageModel): Element | null => {
  const list = page.blocks[index + 1]?.element.closest('ol, ul, dl') ?? null;
  return list?.contains(element) || !page.root.contains(list) ? null : list;
};

/** Names what stands in the article but is not its running text: captions, references, reviewer lines, biographies, pull quotes. */
export const nameRoles: Pass = {
  name: 'roles',
  run(root) {
    for (const caption of root.querySelectorAll('figcaption, caption')) role(caption, 'caption');
    for (const box of root.querySelectorAll('p, div, span, small')) {
      if (box.closest('figure') && box.closest('figcaption') === null && box.querySelector('img') === null) role(box, 'caption');
    }
    for (const list of root.querySelectorAll('ol, ul')) if (isNotes(list)) role(list, 'reference');
    const page = readPage(root);
    for (const block of page.blocks) {
      const list = referenceHeading.test(block.text) && listBehind(block, page);
      if (list) role(list, 'reference');
    }
    for (const block of page.blocks) {
      if (block.element.closest('[data-role], table, pre, h1, h2, h3, h4')) continue;
      const named = roleOf(block);
      if (!named) continue;
      const box = boxOf(block, page);
      role(named === 'caption' ? captionBox(box, page) : box, named);
    }
    for (const quote of root.querySelectorAll('aside, blockquote'))
      if (!quote.closest('[data-role]') && isPullQuote(quote, root)) role(quote, 'aside');
  },
};

const backLink = /^[[(]?([↩↑⤴^]\ufe0e?|back( to (the )?text)?|return( to (the )?text)?)[\])]?$/i;

/** In a list of notes every item has a link back to its place in the text. */
const isNotes = (list: Element): boolean =>
  list.children.length > 0 &&
  [...list.children].every((item) =>
    [...item.querySelectorAll('a[href*="#"]')].some((link) => backLink.test(fold(link.textContent ?? ''))),
  );

/** A pull quote says again what a paragraph of the article says. */
const isPullQuote = (quote: Element, root: Element): boolean => {
  const said = fold(quote.textContent ?? '').replace(/[“”"]/g, '');
  if (said.length < 15 || said.length > 400) return false;
  return [...root.querySelectorAll('p')].some(
    (p) =>
      !quote.contains(p) &&
      fold(p.textContent ?? '')
        .replace(/[“”"]/g, '')
        .includes(said),
  );
};
