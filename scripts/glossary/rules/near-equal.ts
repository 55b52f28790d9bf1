import type { EntryId } from '../../../lib/core/glossary/entry.ts';
import { bases } from '../../../lib/core/text/bases.ts';
import { tokens } from '../../../lib/core/text/tokens.ts';
import type { Placed } from '../glossary.ts';
import type { Rule } from './rule.ts';

/** The share of their words from which on two sentences say the same. */
const ALIKE = 0.85;

/** Two entries with nearly the same sentence are one thing, or the sentence leaves out what tells them apart, unless they name each other. */
export const nearEqual: Rule = {
  name: 'near-equal',
  run: ({ entries }) => {
    const said = entries.map(({ entry }) => wordsOf(entry.plain));
    return pairsSharingAWord(said).flatMap(([a, b]) => {
      const [one, other] = [entries[a], entries[b]];
      if (!one || !other || likeness(said[a], said[b]) < ALIKE || isLinked(one, other)) return [];
      return [
        {
          file: other.file,
          key: other.entry.id,
          what: `plain says what \`${one.entry.id}\` says; tell them apart, make them one, or name it under see`,
        },
      ];
    });
  },
};

function isLinked({ entry: one }: Placed, { entry: other }: Placed): boolean {
  const names = (see: readonly EntryId[], id: EntryId): boolean => see.includes(id);
  return names(one.see, other.id) || names(other.see, one.id);
}

function wordsOf(plain: string): ReadonlySet<string> {
  return new Set(tokens(plain).map(({ word }) => bases(word).at(-1) ?? word));
}

/** Shared words of all words of both. */
function likeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}

/**
 * Pairs worth comparing, each once. Sets that are alike enough share one of their rarest words (prefix filtering, Bayardo and others 2007: of n words
 * at least the share `ALIKE` is common to both, so one of the n − ⌈ALIKE · n⌉ + 1 rarest is).
 */
function pairsSharingAWord(said: readonly ReadonlySet<string>[]): [number, number][] {
  const uses = new Map<string, number>();
  for (const words of said) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const usesOf = (word: string): number => uses.get(word) ?? 0;
  const seen = new Map<string, number[]>();
  return said.flatMap((words, place) => {
    const rarest = [...words]
      .sort((a, b) => usesOf(a) - usesOf(b) || (a < b ? -1 : 1))
      .slice(0, words.size - Math.ceil(ALIKE * words.size) + 1);
    const earlier = new Set(rarest.flatMap((word) => seen.get(word) ?? []));
    for (const word of rarest) seen.set(word, [...(seen.get(word) ?? []), place]);
    return [...earlier].map((other): [number, number] => [other, place]);
  });
}
