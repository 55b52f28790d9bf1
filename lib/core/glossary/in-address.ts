/** How far an address is followed, in characters. Longer runs without a space are not worth the time. */
const REACH = 300;

/** Signs right before a word that make it a handle, a tag, a part of a name or of a path. */
const BEFORE = /[@#_~\\]$/;
/** Before: the rest of a web address, mail address or path, up to the word. */
const ADDRESS_BEFORE =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}[\p{L}\d+.-]*:\/\/|www\.|mailto:)\S*$|@[\w.-]*$|[\w-]\.[a-z]{2,}(?:\/\S*)?[/.=?&]$|(?:^|[\s("'])(?:\.{0,2}|~)\/(?:[\w.-]+\/)*$/u;
/** After: the rest of a file name, site name, mail address or identifier. A stop and a number is a footnote: "cancer.12". */
const ADDRESS_AFTER = /^(?:[_\\]|[\w.+-]*@\w|[\w-]*\.\d*[a-z]|[\w/-]*\.[a-z]{2,4}\b|:\/\/)/;

/**
 * Whether the characters from `start` to `end` belong to a web or mail address, an @handle, a #tag, a file name or a
 * word with an underscore. "cancer.The" is a lost space, "cancer.gov" an address: a small letter decides.
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  // Most matches stand between spaces: one look either side settles them.
  if (isPlain(text.charCodeAt(start - 1)) && isPlain(text.charCodeAt(end))) return false;
  const before = spaceless(text.slice(Math.max(0, start - REACH), start));
  if (BEFORE.test(before) || ADDRESS_BEFORE.test(before)) return true;
  return ADDRESS_AFTER.test(text.slice(end, end + REACH).split(/\s/, 1)[0] ?? '');
}

function isPlain(code: number): boolean {
  return Number.isNaN(code) || code === 0x20 || code === 0x2c;
}

function spaceless(text: string): string {
  return text.slice(text.search(/\S*$/));
}
