import { endings, longest } from './endings.ts';
import { isExpansion } from './judges.ts';
import { type Behind, behind, type InFront, inFront } from './patterns.ts';
import { refusedBy } from './refusals.ts';

/** Where a glossary term stands in a text, in UTF-16 units. */
export interface TermPlace {
  start: number;
  end: number;
}

/** Words in which the author of a text explains a term. */
export interface OwnWords {
  /** Place of the term in the list that was given. */
  term: number;
  /** The explanation, from its first word to its last, in UTF-16 units of the text. */
  start: number;
  end: number;
  /** Name of the row of the table that found it. */
  how: string;
}

type Span = Pick<OwnWords, 'start' | 'end'>;

/** The longest way from a term to its explanation, in UTF-16 units. */
const reach = 120;

/** A short form in brackets, which is passed over: "atrial fibrillation (AFib), an irregular heartbeat". */
const shortForm = /^["”’]?(?: \((?=[^)]*\p{Lu}[^)]*\p{Lu})[\p{L}\p{N}-]{2,8}\))?/u;

/** Without quotation marks, spaces and commas around it. */
const trimmed = (text: string, { start, end }: Span): Span => {
  const within = text.slice(start, end);
  const isQuoted = /^["“‘]/.test(within);
  const from = start + (/^[\s"“‘]*/.exec(within)?.[0].length ?? 0);
  const to = end - ((isQuoted ? /[\s"”’,.]*$/ : /(?:[\s,]|\s(?:and|or|but))*$/).exec(within)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, to) };
};

/** The words of a span; the capital of the first is not its own at the start of a sentence. */
const phraseAt = (text: string, { start, end }: Span): string => {
  const phrase = text.slice(start, end);
  const isFirst = /(?:^|[.!?:]["”)]? |\n[-•*]? ?)["“]?$/.test(text.slice(Math.max(0, start - 8), start));
  return isFirst && !/^\p{Lu}[\p{Lu}\p{N}]/u.test(phrase) ? (phrase[0] ?? '').toLowerCase() + phrase.slice(1) : phrase;
};

const behindTerm = (text: string, { start, end }: TermPlace, { link, ends, front, notBefore }: Behind): Span | undefined => {
  if (front && !front.test(text.slice(Math.max(0, start - reach), start))) return undefined;
  const rest = text.slice(end, end + reach);
  for (const passed of new Set([0, shortForm.exec(rest)?.[0].length ?? 0])) {
    const linked = link.exec(rest.slice(passed));
    if (!linked) continue;
    const first = end + passed + linked[0].length;
    const last = endings[ends](text, first);
    if (last > first && last - first <= longest && text[last] !== '?' && !notBefore?.test(text.slice(last, last + reach)))
      return trimmed(text, { start: first, end: last });
  }
  return undefined;
};

const inFrontOfTerm = (
  text: string,
  { start, end }: TermPlace,
  { link, behind: after, startOf, front: before }: InFront,
): Span | undefined => {
  const front = text.slice(Math.max(0, start - reach), start);
  const linked = link.exec(front);
  if (!linked || !after.test(text.slice(end, end + 20))) return undefined;
  const last = start - front.length + linked.index;
  const first = startOf(text, last);
  if (first === undefined || before?.test(text.slice(Math.max(0, first - reach), first)) === false) return undefined;
  return { start: first, end: last };
};

/**
 * The explanations that the author of a text gives of its terms, at most one a term: the first row of the tables that holds.
 * `terms` are places of glossary terms, leftmost first and not over each other; words in front of a term may belong to it.
 * Where it is not sure that something explains, nothing is given.
 */
export const findOwnWords = (text: string, terms: readonly TermPlace[]): OwnWords[] =>
  terms.flatMap((place, term) => {
    const name = text.slice(place.start, place.end);
    const holds = (row: Behind | InFront, span: Span | undefined): span is Span => {
      const { judge, unless } = row;
      if (!span) return false;
      const phrase = phraseAt(text, span);
      return (
        phrase !== '' && !refusedBy(phrase, 'says' in row) && !unless?.test(phrase) && !isExpansion(phrase, name) && judge(phrase, name)
      );
    };
    for (const row of behind) {
      const span = behindTerm(text, place, row);
      if (holds(row, span)) return [{ term, ...span, how: row.name }];
    }
    for (const row of inFront) {
      const span = inFrontOfTerm(text, place, row);
      if (holds(row, span)) return [{ term, ...span, how: row.name }];
    }
    return [];
  });
