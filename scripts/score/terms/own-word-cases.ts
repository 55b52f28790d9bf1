import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Span {
  start: number;
  end: number;
}

/** A sentence of `tests/core/own-words/sentences.yml` without its signs. Offsets are UTF-16 units of `text`. */
export interface OwnWordCase {
  /** The kind of sentence it was written as. */
  group: string;
  text: string;
  terms: Span[];
  /** The marked explanations, each with the place of its term in `terms`. */
  explained: (Span & { term: number })[];
  /** `held`: every third sentence, whose errors are not looked at. `unseen`: the last group, for which no pattern was changed. */
  part: 'open' | 'held' | 'unseen';
}

const fault = (line: string, what: string): Error => new Error(`sentences.yml: "${line}": ${what}`);

const caseOf = (group: string, line: string, place: number): OwnWordCase => {
  let text = '';
  const terms: Span[] = [];
  const explained: (Span & { isNext: boolean })[] = [];
  let opened: number | undefined;
  let brace: { start: number; isNext: boolean } | undefined;
  for (const [i, letter] of [...line].entries()) {
    if (letter === '*') {
      if (opened === undefined) opened = text.length;
      else {
        terms.push({ start: opened, end: text.length });
        opened = undefined;
      }
    } else if (letter === '{') brace = { start: text.length, isNext: line[i + 1] === '>' };
    else if (letter === '}') {
      if (!brace) throw fault(line, 'a brace closes that was not opened');
      explained.push({ ...brace, end: text.length });
      brace = undefined;
    } else if (!(letter === '>' && line[i - 1] === '{')) text += letter;
  }
  if (opened !== undefined || brace) throw fault(line, 'a sign is not closed');
  // "hypertension (HTN), high blood pressure": the short form in brackets is passed over.
  const isShort = ({ start, end }: Span): boolean => text[start - 1] === '(' && text[end] === ')';
  const termOf = ({ start, end, isNext }: Span & { isNext: boolean }): number => {
    const found = isNext
      ? terms.findIndex((term) => term.start >= end)
      : terms.findLastIndex((term) => term.end <= start && !isShort(term));
    if (found < 0) throw fault(line, 'an explanation has no term');
    return found;
  };
  return {
    group,
    text,
    terms,
    explained: explained.map((span) => ({ start: span.start, end: span.end, term: termOf(span) })),
    part: group === 'unseen' ? 'unseen' : place % 3 === 2 ? 'held' : 'open',
  };
};

/** @throws when a line of the file is not written as its first lines say */
export const ownWordCases = (): OwnWordCase[] => {
  const file = join(import.meta.dirname, '../../../tests/core/own-words/sentences.yml');
  const groups = parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.entries(groups)
    .flatMap(([group, lines]) =>
      lines
        .trim()
        .split('\n')
        .map((line) => [group, line] as const),
    )
    .map(([group, line], place) => caseOf(group, line, place));
};
