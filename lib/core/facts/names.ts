import { compactKey, wordsKey } from './words-key.ts';

/** Letters behind a name that say what its bearer has learned: part of the name, never cut. */
export const credentials =
  '(?:M\\.?D\\.?|D\\.?O\\.?|Ph\\.?D\\.?|Dr\\.?P\\.?H\\.?|Pharm\\.?D\\.?|Psy\\.?D\\.?|D\\.?D\\.?S\\.?|D\\.?M\\.?D\\.?|D\\.?P\\.?T\\.?|D\\.?N\\.?P\\.?|R\\.?N\\.?|N\\.?P\\.?|P\\.?A\\.?(?:-C)?|M\\.?P\\.?H\\.?|M\\.?S\\.?(?:c\\.?|N\\.?|W\\.?)?|M\\.?A\\.?|B\\.?Sc?\\.?N?\\.?|M\\.?B\\.?A\\.?|B\\.?A\\.?|R\\.?D\\.?N?\\.?|L\\.?D\\.?N?\\.?|[A-Z](?:[A-Z]|-(?=[A-Z])){1,6}|Esq\\.?)';

const noName =
  /^(?:the )?(?:about\b.*|authors?|the authors?|by|bio|how (?:we|to)\b.*|why\b.*|what\b.*|read (?:more|full)\b.*|more (?:about|from|by)\b.*|view\b.*|see\b.*|all (?:posts|articles|stories)\b.*|posts? by\b.*|(?:more )?articles? by\b.*|contact\b.*|follow\b.*|share\b.*|updated?\b.*|published\b.*|unknown|anonymous|none|null|undefined|n\/a|admin(?:istrator)?|root|user|guest|home|news|blog)$/i;
/** Names of a house and not of a person: used only where the page itself says "By …". */
const houseName =
  /^(?:the )?(?:(?:\p{L}+ ){0,2})?(?:staff|editors?|editorial|team|contributors?|newsroom|desk|admin)(?: (?:team|staff|board|writers?|reports?|desk))?$/iu;

const small = new Set(
  'de van von der den la le al el bin ibn da do dos das del di du of the and y e & for ter ten staff editors team desk'.split(' '),
);

/** A name as a tag or a box gives it, cleaned: "By" in front and loose signs at the ends are taken off; `null` when it is no name. */
export const cleanName = (text: string | null | undefined): string | null => {
  const said = (text ?? '')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:written |posted |reported |words |story |article |published )?by:?\s+/i, '')
    .replace(/^authors?:\s*/i, '')
    .replace(/[\s|·•,;:–—-]+$/, '');
  if (!said || said.length > 160 || !/\p{L}/u.test(said) || /https?:|www\.|@|\d{4}/.test(said)) return null;
  if (said.split(' ').length > 24 || noName.test(said)) return null;
  return said;
};

/** Whether the words are written as a name is: capitals, apart from the small words in names. */
export const looksLikeName = (text: string): boolean => {
  const words = text
    .replace(new RegExp(`,? ${credentials}(?=,|$|\\s)`, 'gu'), '')
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > 14 || /[?!:;]|\d{2,}/.test(text)) return false;
  return /^[\p{Lu}\p{Lo}]/u.test(text) && words.every((word) => small.has(word) || /^["“(]?[\p{Lu}\p{Lo}]/u.test(word));
};

/** The names of "Jane Doe, Sam Lee and Tom Roe", for asking about each. */
export const eachName = (text: string): string[] => text.split(/,\s*|\s+(?:and|&)\s+/).filter(Boolean);

/** Whether a name is that of the site or of its staff, and so says nothing of who wrote the article. */
export const isHouse = (name: string, sites: readonly string[]): boolean => {
  const key = compactKey(name);
  return houseName.test(wordsKey(name)) || sites.some((site) => compactKey(site) === key);
};

/** Names that differ only in letters behind them, or are written twice, are one: the fuller stays. */
const withoutTwins = (names: readonly string[]): string[] =>
  names.filter(
    (name, i) =>
      !names.some((other, j) => i !== j && wordsKey(other).startsWith(wordsKey(name)) && (wordsKey(other) !== wordsKey(name) || j < i)),
  );

/** Several names as one text. */
export const joinNames = (names: readonly string[]): string | null => withoutTwins(names).join(', ') || null;
