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

const pieces = ['headings', 'items', 'cells', 'pictures', 'own'] as const;

/** Prints the share of the wanted headings, items, cells and pictures of all pages that came out, and how many are wanted. */
export const printStructure = (structures: ReadonlyMap<string, readonly StructureScore[]>): void => {
  const sum = (of: readonly StructureScore[], count: (score: StructureScore) => number): number =>
    of.reduce((all, score) => all + count(score), 0);
  const rows = [...structures].map(([name, of]) => [
    name,
    ...pieces.map((piece) => {
      const wanted = sum(of, (score) => score[piece].wanted);
      return wanted ? figure(1 - sum(of, (score) => score[piece].missed.length) / wanted) : '';
    }),
  ]);
  const first = [...structures.values()][0] ?? [];
  const wanted = ['wanted', ...pieces.map((piece) => sum(first, (score) => score[piece].wanted).toLocaleString('en'))];
  console.log(`${table(['', 'headings', 'items', 'cells', 'pictures', 'pictures, no teasers'], [...rows, wanted])}\n`);
};

/** Prints what of each page's structure did not come out. */
export const printMissed = (cases: readonly Case[], structures: readonly StructureScore[]): void => {
  for (const [i, { id, url }] of cases.entries()) {
    const lines = pieces
      .filter((piece) => piece !== 'own')
      .flatMap((piece) => (structures[i]?.[piece].missed ?? []).map((missed) => `  ${piece}: ${missed.slice(0, 120)}`));
    if (lines.length > 0) console.log([`${id} ${url}`, ...lines].join('\n'));
  }
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
