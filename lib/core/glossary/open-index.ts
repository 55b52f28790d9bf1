import { byteLength, HEADER, type Header, MAGIC, type SectionName, sections, VERSION } from './index-format.ts';

/** The opened index: views into the file, nothing copied or parsed. See `index-format.ts`. */
export interface Index {
  /** The same number as in every shard of this build. */
  readonly stamp: number;
  readonly entries: number;
  readonly forms: number;
  readonly bucketBits: number;
  readonly openingBits: number;
  readonly prefixBits: number;
  /** place of a phrase's first hash → number of the first form there; one more at the end. */
  readonly buckets: Uint16Array;
  /** form → second hash. */
  readonly seconds: Uint32Array;
  /** The forms that have a case rule, rising, and the number of the rule of each. */
  readonly casedForms: Uint16Array;
  readonly rules: Uint8Array;
  /** case rule → its two masks. */
  readonly care: Uint32Array;
  readonly upper: Uint32Array;
  /** entry → hash of its id. */
  readonly idHashes: Uint32Array;
  /** form → entry number. */
  readonly entryOf: Uint16Array;
  /** place of a word's first hash → bit n−1 is set if a form of n words starts with such a word. */
  readonly openings: Uint8Array;
  /** place of the first hash of two words or more → bit n−1 is set if a form of n words is or starts with such words. */
  readonly prefixes: Uint8Array;
  /** form → via and flags, two forms a byte: see `aboutOf`. */
  readonly about: Uint8Array;
  /** entry → how hard it is, see `levels.ts`. */
  readonly hardness: Uint8Array;
  /** entry → its kind, by its place in `kinds`. */
  readonly kinds: Uint8Array;
}

/** Opens a built index. Throws an `Error` that says what is wrong with the file; it never gives half an index. */
export function openIndex(buffer: ArrayBuffer): Index {
  if (buffer.byteLength < HEADER.length * 4) throw new Error(`glossary index: ${buffer.byteLength} bytes are too few; build it again`);
  const words = new Uint32Array(buffer, 0, HEADER.length);
  const header = Object.fromEntries(HEADER.map((name, i) => [name, words[i]])) as Header;
  if (header.magic !== MAGIC) throw new Error('glossary index: this is not an index of Plainly; build it again');
  if (header.version !== VERSION) throw new Error(`glossary index: version ${header.version}, wanted ${VERSION}; build it again`);
  if (![header.bucketBits, header.openingBits, header.prefixBits].every((bits) => bits >= 1 && bits <= 24))
    throw new Error('glossary index: the header is damaged; build it again');
  const wanted = byteLength(header);
  if (buffer.byteLength !== wanted) throw new Error(`glossary index: ${buffer.byteLength} bytes, wanted ${wanted}; build it again`);

  const at = new Map<SectionName, number>();
  let offset = HEADER.length * 4;
  for (const [name, width, count] of sections(header)) {
    at.set(name, offset);
    offset += width * count;
  }
  const { stamp, entries, forms, cased, rules, bucketBits, openingBits, prefixBits } = header;
  const wide = (name: SectionName, count: number): Uint32Array => new Uint32Array(buffer, at.get(name), count);
  const narrow = (name: SectionName, count: number): Uint16Array => new Uint16Array(buffer, at.get(name), count);
  const bytes = (name: SectionName, count: number): Uint8Array => new Uint8Array(buffer, at.get(name), count);
  return {
    stamp,
    entries,
    forms,
    bucketBits,
    openingBits,
    prefixBits,
    buckets: narrow('buckets', 2 ** bucketBits + 1),
    seconds: wide('seconds', forms),
    casedForms: narrow('casedForms', cased),
    rules: bytes('rules', cased),
    care: wide('care', rules),
    upper: wide('upper', rules),
    idHashes: wide('idHashes', entries),
    entryOf: narrow('entryOf', forms),
    openings: bytes('openings', 2 ** openingBits),
    prefixes: bytes('prefixes', 2 ** prefixBits),
    about: bytes('about', Math.ceil(forms / 2)),
    hardness: bytes('hardness', entries),
    kinds: bytes('kinds', entries),
  };
}

/** What is noted of a form, four bits: `VIA_BITS`, `CASED`. */
export const aboutOf = ({ about }: Pick<Index, 'about'>, form: number): number => ((about[form >> 1] ?? 0) >> ((form & 1) << 2)) & 15;
