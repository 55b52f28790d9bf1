import type { Block, Role } from '../../lib/core/article/block.ts';
import type { Found } from '../extract/found.ts';
import type { ExpectedPage } from './expected-page.ts';

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)}…` : text);

/** Roles that are read as the article itself. */
const running: readonly Role[] = ['body', 'heading', 'item', 'cell', 'quote', 'code', 'warning'];

/** Where a text went that is not in the article. */
const whereabouts = (text: string, found: Found): string => {
  const removal = found.removals.find((piece) => squash(piece.text).includes(text));
  if (removal) return `left out by ${removal.pass} (${removal.reason})`;
  const start = text.slice(0, 40);
  const part = found.blocks.find((block) => squash(block.text).includes(start));
  return part ? `only in part: "${short(squash(part.text))}"` : 'vanished: neither in the article nor in the list of what was left out';
};

const missing = (lines: readonly string[], text: string, found: Found): string[] => {
  const complaints: string[] = [];
  let from = 0;
  for (const line of lines.map(squash)) {
    const at = text.indexOf(line, from);
    if (at >= 0) from = at + line.length;
    else if (text.includes(line)) complaints.push(`"${short(line)}" stands before what should come before it`);
    else complaints.push(`missing "${short(line)}": ${whereabouts(line, found)}`);
  }
  return complaints;
};

const present = (line: string, blocks: readonly Block[]): string[] => {
  const block = blocks.find(({ text }) => squash(text).includes(squash(line)));
  return block ? [`clutter "${short(line)}" is there as ${block.role}: "${short(squash(block.text))}"`] : [];
};

const counted = (what: string, html: string, tag: RegExp, wanted: number | null): string[] => {
  const count = html.match(tag)?.length ?? 0;
  return wanted === null || wanted === count ? [] : [`${count} ${what}, should be ${wanted}`];
};

/** What is wrong with an article beside what a reader should see: one sentence each, none when it is right. */
export const complaints = (expected: ExpectedPage, found: Found): string[] => {
  if (!expected.article) return found.title === null ? [] : [`an article was found where there is none: "${short(found.title)}"`];
  if (found.title === null) return ['no article was found'];
  const facts = (['title', 'byline', 'reviewedBy'] as const).flatMap((key) =>
    found[key] === expected[key] ? [] : [`${key} is ${JSON.stringify(found[key])}, should be ${JSON.stringify(expected[key])}`],
  );
  const text = squash(found.blocks.map((block) => block.text).join('\n'));
  const read = found.blocks.filter(({ role }) => running.includes(role));
  return [
    ...facts,
    ...expected.must.flatMap((lines) => missing(lines, text, found)),
    ...expected.mustNot.flatMap((line) => present(line, found.blocks)),
    ...expected.notInBody.flatMap((line) => present(line, read)),
    ...expected.once.flatMap((line) => (text.split(squash(line)).length > 2 ? [`"${short(line)}" is there more than once`] : [])),
    ...counted('tables', found.html, /<table\b/g, expected.tables),
    ...counted('pictures', found.html, /<img\b/g, expected.images),
  ];
};

/** Texts of an expectation that the page does not hold at all: a slip of the pen would make them hold or fail for ever. */
export const notOnPage = (expected: ExpectedPage, page: Document): string[] => {
  const templates = [...page.querySelectorAll('template')].map(({ content }) => content.textContent ?? '');
  const text = squash([page.documentElement.textContent ?? '', ...templates].join(' '));
  const lines = [expected.title ?? '', ...expected.must.flat(), ...expected.mustNot, ...expected.notInBody, ...expected.once];
  return lines.filter((line) => !text.includes(squash(line)));
};
