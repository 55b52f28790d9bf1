import { eachName } from '../../core/facts/names.ts';
import { type PageBlock, readPage } from '../page/page-model.ts';
import { boxOf } from './block-box.ts';
import type { Pass } from './pass.ts';

const aboutAuthor =
  /^((about|meet) (the )?(our )?(authors?|contributors?|writers?|experts?)|written by|author bio|the authors?|(more )?about \p{Lu}[\p{L}’'.-]+ \p{Lu}[\p{L}’'.-]+)[:.]?$/iu;

/** How many blocks at the end of an article may tell who wrote it. */
const endBlocks = 6;
/** Longest account of an author, in words. */
const longestBio = 150;

/** The names in a byline: "Jane Doe, MD and John Roe" → "Jane Doe", "John Roe". */
const namesIn = (byline: string | null): string[] =>
  eachName((byline ?? '').replaceAll(';', ','))
    .map((name) => name.replace(/^(dr|prof)\.? /i, '').trim())
    .filter((name) => /^\p{Lu}\S* \S+/u.test(name));

const beginsWith = (text: string, name: string): boolean => {
  const [first = '', ...others] = name.split(' ');
  const last = others.at(-1) ?? '';
  return (
    text.startsWith(name) ||
    text === first ||
    text.startsWith(`${first} is `) ||
    text.startsWith(`${first} has `) ||
    text.startsWith(`${first} joined `) ||
    text.startsWith(`Dr. ${last} `)
  );
};

/** Sets apart what the end of an article tells about its author. */
export const nameBios = (byline: string | null): Pass => ({
  name: 'bios',
  run(root) {
    const page = readPage(root);
    const names = namesIn(byline);
    const end = page.blocks.slice(-endBlocks);
    const setApart = (block: PageBlock): void => boxOf(block, page).setAttribute('data-role', 'bio');
    for (const [i, block] of end.entries()) {
      if (block.element.closest('[data-role]')) continue;
      if (aboutAuthor.test(block.text)) {
        for (const behind of end.slice(i)) if (behind.words <= longestBio && !behind.element.closest('[data-role]')) setApart(behind);
        return;
      }
      if (block.words <= longestBio && names.some((name) => beginsWith(block.text, name))) setApart(block);
    }
  },
});
