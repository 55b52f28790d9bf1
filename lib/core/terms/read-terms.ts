import type { Definition } from '../abbreviations/definition.ts';
import { knownAbbreviations } from '../abbreviations/expand.ts';
import type { Match } from '../glossary/entry.ts';
import { matchText } from '../glossary/match.ts';
import type { Index } from '../glossary/open-index.ts';
import type { Senses } from '../senses/senses.ts';
import { isEnglish } from '../text/is-english.ts';
import type { WordParts } from '../word-parts/word-parts.ts';
import { builtWordFinder } from './built-words.ts';
import { definitionsIn, usesOfDefined } from './defined-abbreviations.ts';
import { type FoundTerm, foundTerm } from './found-term.ts';
import { isUnit } from './is-unit.ts';
import { type MatchedBlock, senseTeller } from './tell-sense.ts';

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
  /** The tables of word parts, read when the first word is taken apart. */
  readonly parts: () => WordParts;
}

/**
 * Finds every mention in each block of what the glossary, the article or word parts explain, whatever its hardness, in order and without overlap. What an
 * abbreviation stands for in the article comes before what it stands for elsewhere; the longest phrase before the words in it.
 * Yields between blocks, so that the work can be done in slices; gives the terms by block.
 */
export function* readTerms(blocks: readonly TermBlock[], { index, senses, parts }: Knowledge): Generator<void, FoundTerm[][]> {
  const texts: (string | null)[] = [];
  const matched: MatchedBlock[] = [];
  for (const { text, lang } of blocks) {
    const isRead = isEnglish(text, lang ?? null);
    texts.push(isRead ? text : null);
    matched.push({ text, matches: isRead ? matchText(text, index) : [] });
    yield;
  }
  const definitions: Definition[][] = [];
  for (const text of texts) {
    definitions.push(text === null ? [] : definitionsIn(text));
    yield;
  }
  const known = knownAbbreviations(definitions);
  const tell = senseTeller(matched, senses, index);
  const builtWords = builtWordFinder(parts);
  const found: FoundTerm[][] = [];
  for (const [block, { text, matches }] of matched.entries()) {
    found.push(texts[block] === null ? [] : termsOf(block, text, matches));
    yield;
  }
  return found;

  function termsOf(block: number, text: string, matches: readonly Match[]): FoundTerm[] {
    const uses = usesOfDefined(text, block, known, matches, index);
    const isOverridden = ({ start, end }: Match): boolean =>
      uses.some((use) => use.start < end && start < use.end && end - start <= use.end - use.start);
    const told = matches.flatMap((match): FoundTerm[] => {
      const { start, end, via, entries } = match;
      if (isOverridden(match) || isUnit(text, start, end)) return [];
      const term = via === 'sense' ? tell(block, match) : foundTerm({ start, end, via, entry: entries[0] ?? null });
      return term ? [term] : [];
    });
    const isFree = (use: FoundTerm): boolean => !told.some(({ start, end }) => use.start < end && start < use.end);
    const explained = [...told, ...uses.filter(isFree)];
    return [...explained, ...builtWords(text, explained)].sort((a, b) => a.start - b.start);
  }
}
