/** A family name before letters: "Sharman MS". */
const NAME_BEFORE = /(?:^|[\s(])\p{Lu}\p{L}*\p{Ll}[\s\u00a0]$/u;
/** The next author, or what ends a list of them. */
const NEXT_AUTHOR = /^,\s(?:et al|(?:and |& )?(?:[\p{L}'’-]+\s){1,3}\p{Lu}{1,3}\b[,.;])/u;
/** The author before: initials and a comma in front of the family name. */
const AUTHOR_BEFORE = /\p{Ll}\s\p{Lu}{1,3},\s(?:and |& )?(?:[\p{L}'’-]+\s){1,3}$/u;
/** How many characters on either side are looked at. */
const reach = 60;

/**
 * Whether the capitals from `start` to `end` are the initials of an author in a reference: "Sharman MS, Chodick G, et al." `start` and `end` are UTF-16
 * offsets of `text`. Lists of references are full of letters that look like abbreviations.
 */
export const isInitials = (text: string, start: number, end: number): boolean => {
  if (!/^\p{Lu}{2,3}$/u.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return NAME_BEFORE.test(before) && (NEXT_AUTHOR.test(after) || (/^[,.;]/.test(after) && AUTHOR_BEFORE.test(before)));
};
