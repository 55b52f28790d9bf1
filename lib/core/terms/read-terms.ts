import { matchText } from '../glossary/match.ts';
import type { Index } from '../glossary/open-index.ts';
import type { Senses } from '../senses/senses.ts';
import { isEnglish } from '../text/is-english.ts';
import type { WordParts } from '../word-parts/word-parts.ts';
import { type FoundTerm, foundTerm } from './found-term.ts';
import { senseTeller } from './tell-sense.ts';

/** A block as the engine sees it. */
export interface TermBlock {
  readonly text: string;
  /** A heading starts a section. */
  readonly isHeading: boolean;
  /** The language its markup says, if any. Other languages than English are left alone. */
  readonly lang?: string | null;
}

/** What the engine knows. */
export interface Knowledge {
  readonly index: Index;
  readonly senses: Senses;
  readonly parts: WordParts;
}

/** Every mention in each block of what the glossary, the article or word parts explain, whatever its hardness. */
export const readTerms = (blocks: readonly TermBlock[], { index, senses }: Knowledge): FoundTerm[][] => {
  const matched = blocks.map(({ text, lang }) => ({ text, matches: isEnglish(text, lang ?? null) ? matchText(text, index) : [] }));
  const tell = senseTeller(matched, senses, index);
  return matched.map(({ matches }, block) =>
    matches.flatMap((match): FoundTerm[] => {
      const { start, end, via, entries } = match;
      const told = via === 'sense' ? tell(block, match) : foundTerm({ start, end, via, entry: entries[0] ?? null });
      return told ? [told] : [];
    }),
  );
};
