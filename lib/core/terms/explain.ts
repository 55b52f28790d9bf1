import { matchText } from '../glossary/match.ts';
import { phrase } from '../glossary/phrase-key.ts';
import { isEnglish } from '../text/is-english.ts';
import { splitWord } from '../word-parts/split-word.ts';
import type { ArticleTerms } from './article-terms.ts';
import { type FoundTerm, foundTerm } from './found-term.ts';
import type { Knowledge, TermBlock } from './read-terms.ts';
import { sensesOf } from './tell-sense.ts';
import { wordsAround } from './words-around.ts';

/** A stretch of an article that a person wants explained: the number of the block, UTF-16 offsets of its text. */
export interface Asked {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * What is known of the words a person points at. Words cut in the middle are taken whole. First what was found at that place in the article (a
 * phrase that holds the words, or the longest in them), then the words by themselves, everyday ones too, then what a single word is built of. A term of which
 * nothing is known is given too: the card says so.
 * @param terms what was found in the blocks
 */
export const explain = (
  blocks: readonly TermBlock[],
  asked: Asked,
  terms: Pick<ArticleTerms, 'found'>,
  knowledge: Knowledge,
): FoundTerm => {
  const { text = '', lang = null } = blocks[asked.block] ?? {};
  const place = wordsAround(text, asked.start, asked.end);
  const isRead = isEnglish(text, lang);
  return (
    nearest(terms.found[asked.block] ?? [], place) ??
    (isRead ? (everyday(text, place, knowledge) ?? alone(text, place, knowledge) ?? built(text, place, knowledge)) : null) ??
    foundTerm({ ...place, via: 'asked' })
  );
};

/** The found term that holds a place, else the longest that it holds or touches. */
const nearest = (found: readonly FoundTerm[], place: Place): FoundTerm | null => {
  const touched = found.filter(({ start, end }) => start < place.end && end > place.start);
  const [longest] = [...touched].sort((a, b) => b.end - b.start - (a.end - a.start));
  return touched.find(({ start, end }) => start <= place.start && end >= place.end) ?? longest ?? null;
};

/** Words that everybody knows, and that have an entry all the same. */
const everyday = (text: string, place: Place, { senses }: Knowledge): FoundTerm | null => {
  const words = withoutGenitive(text.slice(place.start, place.end));
  const entry = senses.asked.get(phrase(words));
  return entry === undefined ? null : foundTerm({ start: place.start, end: place.start + words.length, via: 'asked', entry });
};

/** The words as if they stood by themselves: found where the text around them hides them ("non-diabetic"). */
const alone = (text: string, place: Place, { index, senses }: Knowledge): FoundTerm | null => {
  const words = text.slice(place.start, place.end);
  const [match] = matchText(words, index).sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!match) return null;
  const at = { start: place.start + match.start, end: place.start + match.end, via: match.via };
  if (match.via !== 'sense') return foundTerm({ ...at, entry: match.entries[0] ?? null });
  const couldMean = sensesOf(words.slice(match.start, match.end), senses);
  return couldMean.length > 0 ? foundTerm({ ...at, couldMean }) : null;
};

const withoutGenitive = (words: string): string => words.replace(/['’]s$/, '');

const built = (text: string, { start, end }: Place, { parts: tables }: Knowledge): FoundTerm | null => {
  const word = withoutGenitive(text.slice(start, end));
  const parts = splitWord(word, tables());
  return parts && foundTerm({ start, end: start + word.length, via: 'parts', parts });
};
