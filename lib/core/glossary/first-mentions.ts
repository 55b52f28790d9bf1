import type { EntryNumber, Match } from './entry.ts';

/** A block and what was found in it. */
export interface Matched<M extends Pick<Match, 'entries'> = Match> {
  /** A heading starts a section. Its own words are not marked. */
  isHeading: boolean;
  matches: readonly M[];
}

/**
 * The matches to mark, block by block: the first mention of each entry in each section. A section runs from one heading to the
 * next; the text before the first heading is one too.
 */
export const firstMentions = <M extends Pick<Match, 'entries'>>(blocks: readonly Matched<M>[]): M[][] => {
  let seen = new Set<EntryNumber>();
  return blocks.map(({ isHeading, matches }) => {
    if (isHeading) {
      seen = new Set();
      return [];
    }
    return matches.filter(({ entries }) => {
      const [best] = entries;
      if (best === undefined || seen.has(best)) return false;
      seen.add(best);
      return true;
    });
  });
};
