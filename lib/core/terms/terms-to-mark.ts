import { isMarkedAt } from '../glossary/levels.ts';
import type { Index } from '../glossary/open-index.ts';
import { firstMentions } from './first-mentions.ts';
import { type FoundTerm, identityOf } from './found-term.ts';
import type { TermBlock } from './read-terms.ts';
import type { TermSettings } from './term-settings.ts';
import { thinOut } from './thin-out.ts';

/** What was found in an article, and whether the article is about health (`isMedical`). */
export interface FoundInArticle {
  readonly blocks: readonly TermBlock[];
  readonly found: readonly (readonly FoundTerm[])[];
  readonly isMedical: boolean;
}

type Hardness = Pick<Index, 'hardness'>;

/**
 * What is marked of all that was found, block by block: what is hard enough, not known to the person, and the first mention in its section where only
 * first ones are wanted. Words of headings are never marked. Where first ones would still be too many, the easiest are left out, unless more were asked for.
 */
export const termsToMark = (article: FoundInArticle, settings: TermSettings, index: Hardness): FoundTerm[][] => {
  const { blocks } = article;
  if (settings.mentions === 'none') return blocks.map(() => []);
  const wanted = wantedTerms(article, settings, index);
  if (settings.mentions === 'every') return wanted.map((terms, i) => (blocks[i]?.isHeading ? [] : terms));
  const first = firstMentions(
    blocks.map(({ isHeading }, i) => ({ isHeading, matches: wanted[i] ?? [] })),
    identityOf,
  );
  return settings.level === 'more' ? first : thinOut(first, blocks, index);
};

/** Every mention of what is hard enough and not known to the person, block by block. */
export const wantedTerms = ({ found, isMedical }: FoundInArticle, settings: TermSettings, index: Hardness): FoundTerm[][] => {
  const isShown = isMedical ? isWanted : isWantedElsewhere;
  return found.map((terms) => terms.filter((term) => !isKnown(term, settings) && isShown(term, settings, index)));
};

const isKnown = ({ entry }: FoundTerm, { known }: TermSettings): boolean => entry !== null && known.has(entry);

/** In an article about health. A word in a sense that few readers expect is marked at every level. */
const isWanted = ({ via, entry, parts }: FoundTerm, { level }: TermSettings, { hardness }: Hardness): boolean => {
  if (via === 'sense') return true;
  // Letters say less than the everyday words they stand for: "OTC".
  if (parts.length > 0 || via === 'abbreviation') return level !== 'fewer' || (entry !== null && isMarkedAt(hardness[entry] ?? 0, level));
  return entry === null || isMarkedAt(hardness[entry] ?? 0, level);
};

/** In any other article: only hard words of the glossary, in no special sense. */
const isWantedElsewhere = ({ via, entry }: FoundTerm, { level }: TermSettings, { hardness }: Hardness): boolean =>
  via !== 'sense' && entry !== null && isMarkedAt(hardness[entry] ?? 0, level === 'more' ? 'usual' : 'fewer');
