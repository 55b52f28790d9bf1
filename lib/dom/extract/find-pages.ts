import { type FurtherPages, mostPages } from '../../core/article/pages.ts';
import { fold, linesOf, textOf, wordCount } from '../text.ts';
import { type PageAddress, pageAddress, withPageNumber } from './page-address.ts';
import { countsOther, listAddress, nextText, otherBox, otherHeading, pageOf, wholeText } from './pager-words.ts';

interface Candidate {
  link: Element;
  url: URL;
  text: string;
  address: PageAddress;
}

/** Files that are no pages. */
const otherFile = /\.(pdf|jpe?g|png|gif|webp|svg|mp[34]|zip|docx?|pptx?|xlsx?|epub)$/i;
/** Longest text a pager has, in words; one with a titled Next has more than one with numbers. */
const pagerWords = 40;

const absolute = (href: string | null, base: string): URL | null => {
  if (href === null || /^\s*(#|javascript:|mailto:|tel:)/i.test(href)) return null;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
};

const hintOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('aria-label') ?? ''}`;

/** Whether a link stands in something that has pages of its own. */
const isInOtherBox = (link: Element): boolean => {
  for (let box = link.parentElement; box && !/^(body|html|main|article)$/.test(box.localName); box = box.parentElement) {
    if (box.localName === 'aside' || box.localName === 'footer' || otherBox.test(hintOf(box))) return true;
    const heading = [...box.children].find((child) => /^h[2-6]$/.test(child.localName));
    if (heading && box.localName !== 'td' && otherHeading.test(fold(heading.textContent ?? ''))) return true;
  }
  return false;
};

/** The pager around a link: the largest box that says little else. */
const pagerAround = (link: Element): Element => {
  let pager: Element = link;
  for (let box = link.parentElement; box && !/^(body|html|main|article)$/.test(box.localName); box = box.parentElement) {
    if (wordCount(textOf(box)) > pagerWords || box.querySelector('p ~ p, h1, h2, form')) break;
    pager = box;
  }
  return pager;
};

/** Whether the page lists other pages rather than being an article: most of its headings are links, or people answer one another. */
const isList = (page: Document, url: URL): boolean => {
  if (listAddress.test(url.pathname + url.search)) return true;
  const headings = [...page.querySelectorAll('h2, h3')].filter(
    (heading) => !heading.closest('aside, footer, nav') && !isInOtherBox(heading),
  );
  const linked = headings.filter((heading) => heading.querySelector('a[href]') ?? heading.closest('a[href]'));
  // Beside an article stand teasers too; in a list there is little else.
  if (linked.length >= 3 && linked.length >= headings.length * 0.5 && runningWords(page) < linked.length * 70) return true;
  // In a thread each post has its own tools; comments below an article have no more than "Reply".
  const tools = linesOf(page.body).filter(
    (line) => /^(quote|joined:?|report( this)? post|posts:?|#\d+$|message \d|member since)\b/i.test(line) && wordCount(line) <= 6,
  );
  return tools.length >= 3;
};

/** Some sites count from nought: "2" leads to `?page=1`. Numbers are then raised by one, everywhere alike. */
const countFromOne = (candidates: readonly Candidate[], current: PageAddress): void => {
  const numbered = candidates.filter(({ text, link }) => readNumber(text) !== null && !isInOtherBox(link));
  const isFromNought =
    numbered.length > 0 &&
    numbered.every(({ text, address }) => readNumber(text) === address.number + 1 || (!address.isNumbered && readNumber(text) === 1));
  if (!isFromNought) return;
  for (const { address } of candidates) if (address.isNumbered) address.number++;
  if (current.isNumbered) current.number++;
};

const runningWords = (page: Document): number =>
  linesOf(page.body)
    .map(wordCount)
    .filter((words) => words >= 15)
    .reduce((sum, words) => sum + words, 0);

const readNumber = (text: string): number | null => {
  const found = /^[[(]?(?:page |seite |p\. ?)?(\d{1,2})[\])]?$/i.exec(text);
  return found ? Number(found[1]) : null;
};

/**
 * Finds the further pages of the article on a page without asking `rel=next`: numbered links, "Next page", "Page 2 of 5", whose
 * addresses differ from this page's only in the number. Pagers of comments, lists, galleries and threads are not followed.
 * @param page a copy of the page that may be read, with its links as written
 * @param pageUrl where the page is; @param baseUrl what its links are relative to
 */
export const findPages = (page: Document, pageUrl: string, baseUrl = pageUrl): FurtherPages | null => {
  const here = new URL(pageUrl);
  const current = pageAddress(here);
  if (isList(page, here) || runningWords(page) < 60) return null;
  const candidates: Candidate[] = [];
  const whole: Candidate[] = [];
  for (const link of page.querySelectorAll('a[href]')) {
    const url = absolute(link.getAttribute('href'), baseUrl);
    if (url === null || otherFile.test(url.pathname)) continue;
    const text = fold(link.textContent ?? '') || fold(link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '');
    if (text === '' || text.length > 80) continue;
    const address = pageAddress(url);
    if (wholeText.test(text) && isSameArticle(url, here, current)) whole.push({ link, url, text, address });
    else if (address.base === current.base && !(address.number === current.number && address.isNumbered === current.isNumbered))
      candidates.push({ link, url, text, address });
  }
  countFromOne(candidates, current);
  const trusted = candidates.filter((candidate) => isPageLink(candidate, current.number));
  const ahead = new Map<number, string>();
  let total = 0;
  for (const { link, url, address } of trusted) {
    const said = pageOf.exec(textOf(pagerAround(link))) ?? pageOf.exec(textOf(link.parentElement?.parentElement ?? link));
    if (said) total = Math.max(total, Number(said[2]));
    total = Math.max(total, address.number);
    if (address.number > current.number && !ahead.has(address.number)) ahead.set(address.number, url.href);
  }
  if (ahead.size === 0) return null;
  // Where the pager leaves numbers out ("1 2 3 … 9"), their addresses follow the pattern of the others.
  const pattern = trusted.find(({ address }) => address.number > current.number);
  for (let number = current.number + 1; pattern && number <= Math.min(total, mostPages); number++) {
    if (!ahead.has(number))
      ahead.set(
        number,
        withPageNumber(pattern.url, pageAddress(pattern.url).number, number - pattern.address.number + pageAddress(pattern.url).number)
          .href,
      );
  }
  const further = [...ahead].sort(([a], [b]) => a - b).map(([, href]) => href);
  const isOpenEnd = trusted.every(({ text }) => readNumber(text) === null) && total <= current.number + 1;
  return { further: further.slice(0, mostPages - 1), total: isOpenEnd ? null : total, whole: whole[0]?.url.href ?? null };
};

/** Whether a link in a pager leads to a page of this article: it says the number that its address has, or it says "next". */
const isPageLink = ({ link, text, address }: Candidate, current: number): boolean => {
  if (address.number < 1 || address.number > 60 || isInOtherBox(link)) return false;
  const pager = pagerAround(link);
  const around = textOf(pager);
  if (countsOther.test(around.replace(/\bpages?\b/gi, ' ').replace(/next page ?[:–—-] .{2,60}/i, ' '))) return false;
  if (link.closest('table')?.querySelector('th')) return false;
  const number = readNumber(text);
  if (number !== null) {
    if (number !== address.number) return false;
    // A row of numbers is a pager when this page is one of them: named, or left out of the links.
    const others = (around.match(/\d{1,3}/g) ?? []).map(Number);
    return others.includes(current) || /next|prev|page|seite|siguiente|weiter|[›»]/i.test(around);
  }
  return nextText.test(text) && address.number === current + 1;
};

/** Whether an address is this article's with another way of showing it (`?view=all`, `/all`, `-full.html`). */
const isSameArticle = (url: URL, here: URL, current: PageAddress): boolean => {
  if (url.host.replace(/^www\./, '') !== here.host.replace(/^www\./, '')) return false;
  const stem = (path: string): string =>
    path
      .replace(/\/+$/, '')
      .replace(/[-_/](all|full|single|one|complete|singlepage|single-page|onepage|one-page)(\.[a-z]{3,5})?$/i, '$2')
      .replace(/\.[a-z]{3,5}$/i, '');
  const own = stem(current.base.slice(current.base.indexOf('/')).replace(/\?.*$/, ''));
  return stem(url.pathname) === own || stem(url.pathname) === stem(here.pathname);
};
