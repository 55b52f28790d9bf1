/** How far an address is followed, in characters. Longer runs without a space are not worth the time. */
const REACH = 300;

/** Without one of these a run of characters is no address, and no pattern need be tried. */
const SIGNS: ReadonlySet<number> = new Set([...'@#_~\\/.:'].map((sign) => sign.charCodeAt(0)));

/** Signs right before a word that make it a handle, a tag, a part of a name or of a path. */
const BEFORE = /(?:[@_~\\]|#[\w-]*)$/;
/** Before: the rest of a web address, mail address or path, up to the word. */
const ADDRESS_BEFORE =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}[\p{L}\d+.-]*:\/\/|www\.|mailto:)\S*$|@[\w.-]*$|[\w-]\.[a-z]{2,}(?:\/\S*)?[/.=?&]$|(?:^|[("'])(?:\.{0,2}|~)\/(?:[\w.-]+\/)*$/u;
/** After: the rest of a file name, site name, mail address or identifier. A stop and a number is a footnote: "cancer.12". */
const ADDRESS_AFTER = /^(?:[_\\]|[\w.+-]*@\w|[\w-]*\.\d*[a-z]|[\w/-]*\.[a-z]{2,4}\b|:\/\/)/;

/**
 * Whether the characters from `start` to `end` belong to a web or mail address, an @handle, a #tag, a file name or a
 * word with an underscore. "cancer.The" is a lost space, "cancer.gov" an address: a small letter decides.
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  // Nearly every word stands free, and needs no pattern.
  if (isFree(text.charCodeAt(start - 1)) && isFree(text.charCodeAt(end))) return false;
  let signs = false;
  let from = start;
  for (; from > 0 && start - from < REACH; from--) {
    const code = text.charCodeAt(from - 1);
    if (isSpace(code)) break;
    signs ||= SIGNS.has(code);
  }
  if (signs) {
    const before = text.slice(from, start);
    if (BEFORE.test(before) || ADDRESS_BEFORE.test(before)) return true;
  }
  signs = false;
  let to = end;
  for (; to < text.length && to - end < REACH; to++) {
    const code = text.charCodeAt(to);
    if (isSpace(code)) break;
    signs ||= SIGNS.has(code);
  }
  return signs && ADDRESS_AFTER.test(text.slice(end, to));
}

/** A space, a comma, or no character at all (NaN): no address goes on over it. */
function isFree(code: number): boolean {
  return !(code > 0x20) || code === 0x2c || code === 0xa0;
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;
}
