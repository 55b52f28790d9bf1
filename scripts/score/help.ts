import { getHelp, type Passage } from '../../lib/core/article/get-help.ts';
import { type Half, type HelpCase, helpCases } from './help-cases.ts';

type Range = Pick<Passage, 'first' | 'last'>;

/** How well the passages of a half are found. */
export interface HelpScore {
  articles: number;
  marked: number;
  found: number;
  lookalikes: number;
  /** Share of the marked passages that are found: begun at the same block and whole. */
  recall: number;
  /** Share of the found passages that hold nothing but one marked passage. */
  precision: number;
  /** Passages that were missed, and found ones that are wrong, as text. */
  missed: string[];
  wrong: string[];
}

const holds = (outer: Range, inner: Range): boolean => outer.first <= inner.first && inner.last <= outer.last;

const textOf = ({ name, blocks }: HelpCase, { first, last }: Range): string =>
  `${name}: ${blocks
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' / ')}`;

export const scoreHelp = (half: Half): HelpScore => {
  const cases = helpCases(half);
  const missed: string[] = [];
  const wrong: string[] = [];
  let found = 0;
  for (const one of cases) {
    const passages = getHelp(one.blocks);
    found += passages.length;
    for (const marked of one.passages)
      if (!passages.some((passage) => passage.first === marked.first && holds(passage, marked))) missed.push(textOf(one, marked));
    for (const passage of passages) if (!one.passages.some((marked) => holds(marked, passage))) wrong.push(textOf(one, passage));
  }
  const marked = cases.reduce((sum, { passages }) => sum + passages.length, 0);
  return {
    articles: cases.length,
    marked,
    found,
    lookalikes: cases.reduce((sum, { lookalikes }) => sum + lookalikes.length, 0),
    recall: 1 - missed.length / marked,
    precision: 1 - wrong.length / found,
    missed,
    wrong,
  };
};
