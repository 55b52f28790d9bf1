import type { Block } from './block.ts';
import type { Removal } from './removal.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const words = (text: string): number => text.split(' ').filter(Boolean).length;

/** "A change in guidelines? continued…" → "a change in guidelines"; `null` when the heading does not say that it goes on. */
const continues = (heading: string): string | null => {
  const said = plain(heading);
  const found = /^(.*?)\s+(?:continued|cont(?:inues)?|page \d+|part \d+)$/.exec(said);
  return found?.[1] ?? null;
};

/** Shortest text, in words, that is taken for a repeat wherever it stands. */
const longEnough = 8;
/** How many blocks at the head of a page are its head: there a shorter repeat counts too. */
const headBlocks = 4;

/**
 * Which blocks of a further page say again what is there already: the title, a heading that goes on from the page before, a lead
 * or a note that stands on every page. Warnings are never among them.
 * @returns indexes into `page`
 */
export const repeatedBlocks = (title: string, earlier: readonly Block[], page: readonly Block[]): Set<number> => {
  const known = new Set(earlier.map(({ text }) => plain(text)));
  const headings = new Set([plain(title), ...earlier.filter(({ role }) => role === 'heading').map(({ text }) => plain(text))]);
  const repeated = new Set<number>();
  let isHead = true;
  page.forEach(({ role, text }, i) => {
    if (role === 'warning') return;
    const said = plain(text);
    const goesOn = role === 'heading' || i < headBlocks ? continues(text) : null;
    const isRepeat =
      said === plain(title) ||
      (goesOn !== null && headings.has(goesOn)) ||
      (known.has(said) && (words(said) >= longEnough || (isHead && i < headBlocks)));
    if (isRepeat) repeated.add(i);
    else if (words(said) >= longEnough) isHead = false;
  });
  return repeated;
};

/** The same as removals, for the list of what was left out. */
export const repeats = (title: string, earlier: readonly Block[], page: readonly Block[]): Removal[] =>
  [...repeatedBlocks(title, earlier, page)].map((i) => ({
    pass: 'join',
    reason: 'said on an earlier page',
    kind: 'clutter',
    after: i - 1,
    text: page[i]?.text ?? '',
  }));
