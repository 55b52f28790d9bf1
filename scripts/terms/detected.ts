import { articleTerms } from '../../lib/core/terms/article-terms.ts';
import type { FoundTerm } from '../../lib/core/terms/found-term.ts';
import type { TermSettings } from '../../lib/core/terms/term-settings.ts';
import type { BuiltKnowledge } from './built-knowledge.ts';

/** A match as `npm run detect` gives it: offsets are UTF-16 units of the text, `plain` is the meaning that the card shows. */
export interface Detected {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly via: FoundTerm['via'];
  readonly entryId?: string;
  readonly plain?: string;
  /** What an abbreviation stands for here. */
  readonly expansion?: string;
  /** What it could stand for, when nothing tells which. */
  readonly couldMean?: readonly string[];
  /** The author's own explanation, in the same text. */
  readonly author?: { readonly start: number; readonly end: number };
  readonly parts?: readonly { readonly text: string; readonly meaning: string }[];
}

/** What is marked in a text, which is taken for one article of one section. */
export const detected = (text: string, settings: TermSettings, { knowledge, entryOf }: BuiltKnowledge): Detected[] => {
  const terms = articleTerms([{ text, isHeading: false }], knowledge);
  const [marked = []] = terms.toMark(settings);
  return marked.map((found): Detected => {
    const { start, end, via, entry, expansion, couldMean, parts, author } = terms.withAuthor(found);
    const printed = text.slice(start, end);
    const shared = {
      start,
      end,
      via,
      ...(expansion !== null && { expansion }),
      ...(author && { author: { start: author.start, end: author.end } }),
      ...(couldMean.length > 0 && { couldMean: couldMean.map(({ stands }) => stands) }),
      ...(parts.length > 0 && { parts }),
    };
    if (entry === null) return { ...shared, term: printed };
    const { id, term, plain, parts: ofTerm } = entryOf(entry);
    return {
      ...shared,
      term,
      entryId: id,
      plain,
      ...(via === 'abbreviation' && term !== printed && { expansion: term }),
      ...(ofTerm && { parts: Object.entries(ofTerm).map(([part, meaning]) => ({ text: part, meaning })) }),
    };
  });
};
