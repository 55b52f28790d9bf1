import { kinds } from '../../lib/core/glossary/entry.ts';
import { fold } from '../../lib/core/text/fold.ts';
import { classNames } from './read-senses.ts';
import type { WordClasses } from './sense-table.ts';

/** Which classes words and kinds of entries belong to, as bits in the order of `classNames`. */
export interface ClassBits {
  readonly words: Readonly<Record<string, number>>;
  /** Endings of words, without their hyphen: `itis`. */
  readonly endings: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
}

/** Works out the members of all classes. A class that holds another (`$cancer`) has all its words and its kind of entries. */
export const classBits = (classes: WordClasses): ClassBits => {
  const names = classNames(classes);
  const words: Record<string, number> = {};
  const endings: Record<string, number> = {};
  const byKind: Record<string, number> = Object.fromEntries(kinds.map((kind) => [kind, 1 << names.indexOf(kind)]));
  for (const name of Object.keys(classes)) {
    const bit = 1 << names.indexOf(name);
    for (const held of heldBy(name, classes)) {
      for (const word of (classes[held] ?? []).filter((one) => !one.startsWith('$')).map(fold)) {
        const [table, key] = word.startsWith('-') ? [endings, word.slice(1)] : [words, word];
        table[key] = (table[key] ?? 0) | bit;
      }
      if (byKind[held] !== undefined) byKind[held] |= bit;
    }
  }
  return { words, endings, kinds: byKind };
};

/** The class itself and all it holds, each once, however they hold each other. */
const heldBy = (name: string, classes: WordClasses): ReadonlySet<string> => {
  const held = new Set([name]);
  for (const one of held) for (const word of classes[one] ?? []) if (word.startsWith('$')) held.add(word.slice(1));
  return held;
};
