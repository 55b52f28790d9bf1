/** Adverbs and words like them in front of "called". */
const often = '(?:(?:better|also|more|commonly|often|sometimes|otherwise|formerly|previously|now|widely|usually|simply|generally|medically) )*';
const called = `${often}(?:known|called|named|termed|designated|denoted|abbreviated|abbrev\\.|referred to|shortened|written|initialized)(?: simply| here| hereafter)?(?: as| to)?`;
const shortFor = `(?:an? |the )?(?:abbreviation|acronym|initialism|short form|short(?:hand)?)(?: for| of)?(?: is|:)?`;
const hereafter = `(?:hereafter|hereinafter|henceforth|herein|from now on)(?:,? ${called})?`;
const standsFor = '(?:which |that |it )?(?:stands|stand|standing) for';

/** Words and quotation marks between the opening bracket, or a cut in it, and what it says. Taken away one after the other. */
export const leadIn = new RegExp(
  `^(?:(?:or|also|and|i\\.e\\.|ie|aka|a\\.k\\.a\\.?|from|for|in short|for short|so-called|${called}|${shortFor}|${hereafter}|${standsFor}|an?|the)[,:]?\\s+|["“”'‘’«»=–—]\\s*)`,
  'i',
);

/** Between an expansion and its abbreviation, outside brackets. `strict`: many such places say something else, so that every letter must begin a word. */
export const longThenShort: readonly { between: string; strict: boolean }[] = [
  { between: `,? (?:or |also |which is |is |are |and is )*(?:${called}|${hereafter}|${shortFor}),?`, strict: false },
  { between: ',? or', strict: true },
  { between: ',', strict: true },
  { between: ' ?[–—]', strict: true },
];

/** Between an abbreviation and its expansion, outside brackets. */
export const shortThenLong: readonly { between: string; strict: boolean }[] = [
  { between: `,? (?:which |that )?(?:is |are |was )?(?:${standsFor}|short for|${shortFor}|means|meaning)`, strict: false },
  { between: ',? (?:or|i\\.e\\.,?)', strict: true },
  { between: ' ?(?:[:=–—]| -)', strict: true },
  { between: ',', strict: true },
];
