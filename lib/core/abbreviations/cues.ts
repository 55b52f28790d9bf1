/** Adverbs and words like them in front of "called". */
const often =
  '(?:(?:better|also|more|commonly|often|sometimes|otherwise|formerly|previously|now|widely|usually|simply|generally|medically) ){0,2}';
const called = `${often}(?:known|called|named|termed|designated|denoted|abbreviated|abbrev\\.|referred to|shortened|written|initialized)(?: simply| here| hereafter)?(?: as| to)?`;
const shortFor = `(?:an? |the )?(?:abbreviation|acronym|initialism|short form|short(?:hand)?)(?: for| of)?(?: is|:)?`;
const hereafter = `(?:hereafter|hereinafter|henceforth|herein|from now on)(?:,? ${called})?`;
const standsFor = '(?:which |that |it )?(?:stands|stand|standing) for';

/** Words and quotation marks between the opening bracket, or a cut in it, and what it says. Taken away one after the other. */
export const leadIn = new RegExp(
  `^(?:(?:or|also|and|i\\.e\\.|ie|aka|a\\.k\\.a\\.?|from|for|in short|for short|so-called|${called}|${shortFor}|${hereafter}|${standsFor}|an?|the)[,:]?\\s+|["“”'‘’«»=–—]\\s*)`,
  'i',
);

/** How an abbreviation and its expansion may stand beside each other outside brackets. All are sources of regular expressions. */
export interface Cue {
  /** What stands between the two, without the blank and the quotation marks before the second. */
  readonly between: string;
  /** What has to stand before the first, behind the second, where something has to. */
  readonly before?: string;
  readonly after?: string;
  /** Many such places say something else, so that nearly every letter must begin a word. */
  readonly strict?: true;
  /** Whether the expansion ends with its clause; else where its letters do. */
  readonly whole?: true;
}

const endsHere = '\\s*(?:[,.;:)\\]–—]|$)';
const begins = '(?:^|[;,:.(]\\s*)';

/** "magnetic resonance imaging, or MRI," */
export const longThenShort: readonly Cue[] = [
  { between: `,? (?:(?:or|and) )?(?:which )?(?:is |are |was )?(?:${called}|${hereafter}|${shortFor}),?` },
  { between: ',? (?:which )?(?:is )?what (?:doctors|experts|scientists|researchers|people) (?:often |sometimes )?call' },
  { between: ', or' },
  { between: ' or', strict: true },
  { between: ',', after: ',? for short' },
  { between: ',', after: endsHere, strict: true },
  { between: '\\s?[–—]', after: endsHere, strict: true },
];

/** "MRI, short for magnetic resonance imaging" */
export const shortThenLong: readonly Cue[] = [
  { between: `,? (?:which |that )?(?:is |are |was )?(?:${standsFor}|short for|${shortFor}|means|meaning)` },
  { between: ',? (?:or|i\\.e\\.,?)', strict: true },
  { between: '\\s?[:=–—]', before: begins, strict: true, whole: true },
  { between: ',', before: begins, strict: true, whole: true },
];
