import type { Case } from './corpus.ts';
import type { CaseScore } from './score-case.ts';
import type { StructureScore } from './structure.ts';
import { figure, table } from './table.ts';
import { totals } from './totals.ts';

const columns = ['f1', 'precision', 'recall', 'exact', 'low', 'with', 'without', 'title', 'byline'] as const;
const heads = ['F1', 'precision', 'recall', 'exact', 'under .8', 'with', 'without', 'title', 'byline'];

/** Prints the figures of each extractor beside each other. `with` is best at 1, `without` at 0. */
export const printScores = (metric: 'shingle' | 'words', scores: ReadonlyMap<string, readonly CaseScore[]>): void => {
  const rows = [...scores].map(([name, of]) => {
    const sums = totals(metric, of);
    return [name, ...columns.map((column) => figure(sums[column]))];
  });
  console.log(`${table(['', ...heads], rows)}\n`);
};

const pieces = ['headings', 'items', 'cells', 'pictures'] as const;

/** Prints the share of the wanted headings, items, cells and pictures of all pages that came out, and how many are wanted. */
export const printStructure = (structures: ReadonlyMap<string, readonly StructureScore[]>): void => {
  const sum = (of: readonly StructureScore[], piece: (typeof pieces)[number], count: 'wanted' | 'found'): number =>
    of.reduce((all, score) => all + score[piece][count], 0);
  const rows = [...structures].map(([name, of]) => [
    name,
    ...pieces.map((piece) => {
      const wanted = sum(of, piece, 'wanted');
      return wanted ? figure(sum(of, piece, 'found') / wanted) : '';
    }),
  ]);
  const first = [...structures.values()][0] ?? [];
  const wanted = ['wanted', ...pieces.map((piece) => sum(first, piece, 'wanted').toLocaleString('en'))];
  console.log(`${table(['', ...pieces], [...rows, wanted])}\n`);
};

/** Prints the pages that came out worst. */
export const printWorst = (cases: readonly Case[], scores: readonly CaseScore[], count: number): void => {
  const rows = cases
    .flatMap(({ id, url }, i) => (scores[i] ? [{ id, url, ...scores[i] }] : []))
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, count)
    .map(({ id, url, f1, precision, recall }) => [id, figure(f1), figure(precision), figure(recall), url.slice(0, 90)]);
  console.log(table(['page', 'F1', 'precision', 'recall', 'address'], rows));
};
