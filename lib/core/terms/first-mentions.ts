/** A block and what was found in it. */
export interface Mentions<M> {
  /** A heading starts a section. Its own words are not marked. */
  readonly isHeading: boolean;
  readonly matches: readonly M[];
}

/**
 * The matches to mark, block by block: the first mention of each thing in each section. A section runs from one heading to the
 * next; the text before the first heading is one too. `identityOf` tells which mentions are of the same thing.
 */
export const firstMentions = <M>(blocks: readonly Mentions<M>[], identityOf: (match: M) => string): M[][] => {
  let seen = new Set<string>();
  return blocks.map(({ isHeading, matches }) => {
    if (isHeading) {
      seen = new Set();
      return [];
    }
    return matches.filter((match) => {
      const identity = identityOf(match);
      if (seen.has(identity)) return false;
      seen.add(identity);
      return true;
    });
  });
};
