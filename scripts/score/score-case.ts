import { bagsBy, clean, compare, wordsOf } from './bags.ts';
import type { Case } from './corpus.ts';
import { textOfHtml } from './text-of-html.ts';

/** What an extractor gives for a page. Without `blocks` all text of `html` counts. */
export interface Output {
  title: string | null;
  byline: string | null;
  html: string;
  blocks?: readonly { role: string; text: string }[];
}

/** How one page came out; 0 to 1, `null` where the case says nothing of it. */
export interface CaseScore {
  precision: number;
  recall: number;
  f1: number;
  exact: number;
  with: number | null;
  without: number | null;
  title: number | null;
  byline: number | null;
}

/** Roles that are the article's running text; captions, references and the like are given apart and are not in the truths. */
const bodyRoles = new Set(['body', 'heading', 'item', 'cell', 'quote', 'code', 'warning']);

const norm = (text: string | null | undefined): string => clean(text).toLowerCase().replace(/\s+/g, ' ');

const share = (text: string, phrases: readonly string[] | null | undefined): number | null =>
  phrases?.length ? phrases.filter((phrase) => text.includes(phrase.toLowerCase())).length / phrases.length : null;

const same = (found: string | null, wanted: string | null | undefined): number | null =>
  wanted ? Number(norm(found) === norm(wanted)) : null;

/** The text of an output that is held against the truth. */
export const bodyText = ({ blocks, html }: Output): string => {
  if (!blocks) return clean(textOfHtml(html));
  const texts = blocks.filter(({ role }) => bodyRoles.has(role)).map(({ text }) => text);
  return clean(texts.join('\n'));
};

/** Holds what was found on a page against what people wrote down. */
export const scoreCase = (wanted: Case, output: Output): CaseScore => {
  const text = bodyText(output);
  const truth = clean(wanted.truth);
  const bagOf = bagsBy[wanted.metric];
  const { precision, recall } = compare(bagOf(truth), bagOf(text));
  const [a, b] = [wordsOf(truth), wordsOf(text)];
  const lower = text.toLowerCase();
  return {
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    exact: Number(a.length === b.length && a.every((word, i) => word === b[i])),
    with: share(lower, wanted.with),
    without: share(lower, wanted.without),
    title: same(output.title, wanted.title),
    byline: same(output.byline, wanted.author),
  };
};
