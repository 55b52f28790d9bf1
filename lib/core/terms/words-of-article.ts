import { fold } from '../text/fold.ts';
import { type FoundTerm, identityOf } from './found-term.ts';

/** Where a word stands: the block, from 0, and UTF-16 offsets of its text. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A thing that an article speaks of, with all its mentions. */
export interface ArticleWord extends Pick<FoundTerm, 'entry' | 'expansion' | 'couldMean' | 'parts'> {
  /** What tells it from the other things of the article (`identityOf`). */
  readonly identity: string;
  /** The names it has in the article, as printed, each once; a plural or another spelling only where there is no other. */
  readonly names: readonly string[];
  /** In the order of the article; never empty. */
  readonly places: readonly Place[];
}

interface Gathered {
  readonly first: FoundTerm;
  expansion: string | null;
  /** Folded name → as printed. */
  readonly names: Map<string, string>;
  readonly variants: Map<string, string>;
  readonly places: Place[];
}

/** Keeps a name once; as it is printed inside a sentence, where it is. */
const addName = (names: Map<string, string>, printed: string): void => {
  const key = fold(printed);
  if (!names.has(key) || printed === printed.toLowerCase()) names.set(key, printed);
};

/**
 * The things an article speaks of, each once, in the order in which they are first mentioned.
 * @param texts the text of each block
 * @param found the mentions to list, block by block
 */
export const wordsOfArticle = (texts: readonly string[], found: readonly (readonly FoundTerm[])[]): ArticleWord[] => {
  const gathered = new Map<string, Gathered>();
  found.forEach((terms, block) => {
    for (const term of terms) {
      const { start, end, via, expansion } = term;
      const identity = identityOf(term);
      const word: Gathered = gathered.get(identity) ?? { first: term, expansion: null, names: new Map(), variants: new Map(), places: [] };
      gathered.set(identity, word);
      word.expansion ??= expansion;
      word.places.push({ block, start, end });
      addName(via === 'inflected' || via === 'spelling' ? word.variants : word.names, (texts[block] ?? '').slice(start, end));
    }
  });
  return [...gathered].map(
    ([
      identity,
      {
        first: { entry, couldMean, parts },
        expansion,
        names,
        variants,
        places,
      },
    ]) => ({
      identity,
      entry,
      expansion,
      couldMean,
      parts,
      names: [...(names.size > 0 ? names : variants).values()],
      places,
    }),
  );
};
