/*
 * The packed index: one ArrayBuffer, little-endian, used as it lies. Forms are sorted by the place of their first hash;
 * `buckets` tells where the forms of a place start. An open-addressed table of both hashes would be twice the size.
 */

/** "PLN1" as a little-endian number; anything else is not our file, or a machine of the other byte order. */
export const MAGIC = 0x314e4c50;
export const VERSION = 6;

/** The header, in 32-bit words. `stamp` is the same in the index and in every shard of one build. */
export const HEADER = [
  'magic',
  'version',
  'stamp',
  'entries',
  'forms',
  'cased',
  'rules',
  'bucketBits',
  'openingBits',
  'prefixBits',
] as const;
export type Header = Record<(typeof HEADER)[number], number>;

/** The most words a form may have: one bit of a byte each. */
export const MOST_WORDS = 8;

/** What `about` says of a form, in four bits, two forms a byte: bits 0–2 number the via, this one tells that the form has a case rule. */
export const CASED = 8;
export const VIA_BITS = 7;

/*
 * A byte of `openings`: three bits tell whether a word there opens forms of one word, of two, of more; the other five
 * are further bits of its first hash, so that nearly every other word is sent away. Where words share a place they are 0.
 */
/** Lengths of forms, one bit each, by the three lowest bits. */
export const LENGTHS: readonly number[] = Array.from({ length: 8 }, (_, bits) => (bits & 3) | (bits & 4 ? 0xfc : 0));
export const LENGTH_BITS = 3;
export const CHECK_BITS = 5;

/** [name, bytes a number, how many]: the arrays after the header, widest first so that each is aligned. */
export const sections = (header: Header) =>
  [
    ['seconds', 4, header.forms],
    ['care', 4, header.rules],
    ['upper', 4, header.rules],
    ['idHashes', 4, header.entries],
    ['buckets', 2, 2 ** header.bucketBits + 1],
    ['casedForms', 2, header.cased],
    ['entryOf', 2, header.forms],
    ['openings', 1, 2 ** header.openingBits],
    ['prefixes', 1, 2 ** header.prefixBits],
    ['about', 1, Math.ceil(header.forms / 2)],
    ['rules', 1, header.cased],
    ['hardness', 1, header.entries],
    ['kinds', 1, header.entries],
  ] as const;

export type SectionName = ReturnType<typeof sections>[number][0];

/** The size of the whole file in bytes. */
export function byteLength(header: Header): number {
  return sections(header).reduce((bytes, [, width, count]) => bytes + width * count, HEADER.length * 4);
}
