import { readdirSync, readFileSync } from 'node:fs';
import { type PackedForm, packIndex } from '../../lib/core/glossary/pack-index.ts';
import { articleOfHtml } from '../extract/article-of-html.ts';
import { claims } from '../glossary/claims.ts';
import { readGlossary } from '../glossary/read-glossary.ts';

const samples = new URL('../../samples/', import.meta.url);

/** Parts that real names are made of. */
const parts = [
  'abo bevo cardi dermo ela fluo gastr hepa ixa keto lapa mydo neph osteo pneu rheu stena tracho uro vaso xero zole'.split(' '),
  'ba ci do fe gu ha ki lo mi na pe ra so ta vu xo'.split(' '),
  'ba ci do fe gu ha ki lo mi na pe ra so ta vu xo'.split(' '),
  'lib mab nib osis itis ectomy pril sartan statin tinib zumab oma algia pathy'.split(' '),
];
const madeName = (number: number): string => {
  let rest = number;
  return parts
    .map((choices) => {
      const part = choices[rest % choices.length] ?? '';
      rest = Math.floor(rest / choices.length);
      return part;
    })
    .join('');
};

/** The real glossary with made names up to `count` forms, every other one behind a word that real forms start with. */
export const fullIndex = (count: number): { bytes: Uint8Array; real: number; forms: number } => {
  const { entries } = readGlossary();
  const numbers = new Map(entries.map(({ entry }, i) => [entry.id, i]));
  const forms: PackedForm[] = [...claims(entries).values()]
    .flat()
    .map(({ form: { words, entryId, via } }) => ({ words, via, entry: numbers.get(entryId) ?? 0 }));
  const real = forms.length;
  const firsts = [...new Set(forms.map(({ words }) => words.split(' ')[0] ?? ''))];
  for (let i = 0; forms.length < count; i++) {
    const name = madeName(i);
    forms.push({ words: i % 2 ? name : `${firsts[i % firsts.length]} ${name}`, via: 'term', entry: i % entries.length });
  }
  const packed = packIndex(
    forms,
    entries.map(({ entry: { id, kind } }) => ({ id, kind, hardness: 100 })),
    1,
  );
  return { bytes: new Uint8Array(packed), real, forms: forms.length };
};

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Blocks of the sample articles, again and again, until there are so many words. */
export const blocksOf = (words: number): string[] => {
  const once = readdirSync(samples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => articleOfHtml(readFileSync(new URL(`${name}/index.html`, samples), 'utf8'), 'https://sample.example/').blocks)
    .map(({ text }) => text);
  const blocks: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const block = once[i % once.length] ?? '';
    blocks.push(block);
    count += wordsIn(block);
  }
  return blocks;
};
