import type { Definition, Range } from './definition.ts';

/** A definition with the number of the block it stands in. */
export interface Defined extends Definition {
  readonly block: number;
}

/** What an article defines: by the first word of the abbreviation, longest abbreviation first, and of one abbreviation in order of the article. */
export type Known = ReadonlyMap<string, readonly KnownAbbreviation[]>;

export interface KnownAbbreviation {
  /** Without the "s" of a plural: "SSRI", also where the article defines "SSRIs". */
  readonly bare: string;
  readonly definitions: readonly Defined[];
}

/** A place where a defined abbreviation is used, without the "s" of a plural or possessive, and the definition that counts there. */
export interface Occurrence extends Range {
  readonly definition: Defined;
}

const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const WORDS = /[\p{L}\p{N}]+/gu;
/** Abbreviations in small letters ("bp") are too much like words to be found again. */
const TELLING = /[\p{Lu}\p{N}]/u;
const WORD_ENDS = /(?:['’]?s|es)?(?![\p{L}\p{N}])/uy;
/** "CA-125" is no use of "CA", "T-cell" and "T cell" none of "T". */
const NAMES_ANOTHER = /['’]?s?[-‐‑]\p{N}/uy;
const NAMES_ANOTHER_LETTER = /[-‐‑]|\s(?:cell|helper|lymphocyte)/y;

const bareOf = (abbreviation: string): string => abbreviation.replace(/(?<=\p{Lu})['’]?s$/u, '');

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Gathers the definitions of an article. `blocks` holds what `findDefinitions` gave for each block, in order. */
export function knownAbbreviations(blocks: readonly (readonly Definition[])[]): Known {
  const byBare = new Map<string, Defined[]>();
  for (const [block, definitions] of blocks.entries())
    for (const definition of definitions) {
      const bare = bareOf(definition.abbreviation);
      if (!TELLING.test(bare)) continue;
      const same = byBare.get(bare);
      if (same) same.push({ ...definition, block });
      else byBare.set(bare, [{ ...definition, block }]);
    }
  const known = new Map<string, KnownAbbreviation[]>();
  for (const [bare, definitions] of byBare) {
    const word = FIRST_WORD.exec(bare)?.[0] ?? bare;
    // The "s" of a plural is in the same word of the text: "MRIs".
    for (const key of word === bare ? [word, `${word}s`, `${word}es`] : [word]) {
      const others = known.get(key);
      if (others) others.push({ bare, definitions });
      else known.set(key, [{ bare, definitions }]);
    }
  }
  for (const list of known.values()) list.sort((a, b) => b.bare.length - a.bare.length);
  return known;
}

const isUse = (text: string, at: number, bare: string): boolean => {
  const end = at + bare.length;
  if (!text.startsWith(bare, at) || !matchesAt(WORD_ENDS, text, end) || matchesAt(NAMES_ANOTHER, text, end)) return false;
  return bare.length > 1 || (!matchesAt(NAMES_ANOTHER_LETTER, text, end) && !/[-‐‑]/.test(text.charAt(at - 1)));
};

/** The nearest definition at or before a place, else the first of the article. */
const thatCounts = (definitions: readonly Defined[], block: number, at: number): Defined | undefined =>
  definitions.findLast((one) => one.block < block || (one.block === block && one.abbreviationAt.start <= at)) ?? definitions[0];

/**
 * Where the abbreviations an article defines are used in one of its blocks, in order, the place of the definition itself among them.
 * `text` and `block` are the block's text and number. Case counts; "s", "es" and "'s" may follow.
 */
export function occurrences(text: string, block: number, known: Known): Occurrence[] {
  const found: Occurrence[] = [];
  if (known.size === 0) return found;
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (index < from) continue;
    const use = known.get(word)?.find(({ bare }) => isUse(text, index, bare));
    const definition = use && thatCounts(use.definitions, block, index);
    if (!definition) continue;
    from = index + use.bare.length;
    found.push({ start: index, end: from, definition });
  }
  return found;
}
