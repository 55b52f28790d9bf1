import { findOwnWords } from '../../../lib/core/own-words/find-own-words.ts';
import { type OwnWordCase, ownWordCases } from './own-word-cases.ts';

/** How well the authors' own explanations are found in one part of the sentences. */
export interface OwnWordsRow {
  part: string;
  sentences: number;
  /** Explanations that are marked, and that were found. */
  marked: number;
  found: number;
  /** Found for the marked term, from its first character to its last. */
  right: number;
  /** Found for the marked term, at least partly over it, but not exactly. */
  offBounds: number;
  /** Share of the found ones that are right. */
  precision: number;
  /** Share of the marked ones that are found right. */
  recall: number;
}

/** A marked explanation that was missed, or a found one that is wrong. */
export interface OwnWordsError {
  group: string;
  what: 'missed' | 'wrong';
  term: string;
  explanation: string;
  how: string;
  text: string;
}

const judge = (one: OwnWordCase) => {
  const found = findOwnWords(one.text, one.terms);
  const isSame = (a: { term: number; start: number; end: number }, b: typeof a): boolean =>
    a.term === b.term && a.start === b.start && a.end === b.end;
  const wrong = found.filter((own) => !one.explained.some((marked) => isSame(own, marked)));
  const missed = one.explained.filter((marked) => !found.some((own) => isSame(own, marked)));
  const offBounds = wrong.filter((own) =>
    missed.some((marked) => marked.term === own.term && marked.start < own.end && own.start < marked.end),
  ).length;
  return { one, found, wrong, missed, offBounds };
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const rowOf = (part: string, cases: readonly OwnWordCase[]): OwnWordsRow => {
  const judged = cases.map(judge);
  const sum = (count: (one: ReturnType<typeof judge>) => number): number => judged.reduce((total, one) => total + count(one), 0);
  const found = sum((one) => one.found.length);
  const marked = sum((one) => one.one.explained.length);
  const right = found - sum((one) => one.wrong.length);
  return {
    part,
    sentences: cases.length,
    marked,
    found,
    right,
    offBounds: sum((one) => one.offBounds),
    precision: share(right, found),
    recall: share(right, marked),
  };
};

/** A row for the open sentences, one for those held back, one for those never seen, and one for each group of the open ones. */
export const scoreOwnWords = (): OwnWordsRow[] => {
  const cases = ownWordCases();
  const open = cases.filter(({ part }) => part === 'open');
  const groups = [...new Set(open.map(({ group }) => group))];
  return [
    rowOf('open', open),
    ...(['held', 'unseen'] as const).map((name) =>
      rowOf(
        name,
        cases.filter(({ part }) => part === name),
      ),
    ),
    ...groups.map((group) =>
      rowOf(
        group,
        open.filter((one) => one.group === group),
      ),
    ),
  ];
};

/** The errors in the open sentences, to work on. Those of the others are not given. */
export const ownWordsErrors = (): OwnWordsError[] =>
  ownWordCases()
    .filter(({ part }) => part === 'open')
    .map(judge)
    .flatMap(({ one, wrong, missed }) => {
      const { group, text } = one;
      const wordsOf = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
      const termOf = (term: number): string => wordsOf(one.terms[term] ?? { start: 0, end: 0 });
      return [
        ...missed.map((own) => ({ group, what: 'missed' as const, term: termOf(own.term), explanation: wordsOf(own), how: '', text })),
        ...wrong.map((own) => ({ group, what: 'wrong' as const, term: termOf(own.term), explanation: wordsOf(own), how: own.how, text })),
      ];
    });
