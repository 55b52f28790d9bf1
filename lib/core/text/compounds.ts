import { COMPOUND_PREFIXES, OPENED_PREFIXES, WRITTEN_APART } from './compound-words.ts';

const OPENED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${OPENED_PREFIXES.map(([prefix, what]) => `(?:${prefix}(?=${what.source}))`).join('|')})(?=\\p{Ll}{3})`,
  'iu',
);
const APART = WRITTEN_APART.map(([first, second]) => ({
  closed: new RegExp(`\\b(${first})(?=${second}s?\\b)`, 'i'),
  open: new RegExp(`\\b(${first})[ -](?=${second}s?\\b)`, 'i'),
}));
/** "HER2" → "HER-2", "vitamin B12" → "vitamin B-12"; not a lone letter: "T4". */
const BEFORE_NUMBER = /(?<=\p{Lu}{2}| \p{Lu})(?=\d)/gu;
/** "Ki-67" → "Ki67", "CA 19-9" → "CA19-9". */
const NUMBERED = /(?<=\p{L})-(?=\d)|(?<=\p{Lu}{2}) (?=\d)/gu;
/** "PD-L1" → "PDL1", "BI-RADS" → "BIRADS"; not "T-cell". */
const BETWEEN_CAPITALS = /(?<=\p{Lu})-(?=\p{Lu}[\p{Lu}\d])/gu;
/** "TNF alpha" → "TNFα", which folds to the same letters as "TNFalpha". */
const BEFORE_GREEK = /(?<=\p{Lu})[ -](?=\p{Script=Greek}|(?:alpha|beta|gamma|kappa)$)/gu;
const HYPHENATED = /(?<![\p{L}\p{N}])(\p{L}+)-(?=\p{Ll})/gu;
/** Lone letters that are closed before a word: "x-ray" → "xray", "β-blocker" → "βblocker". */
const LONE = /^[xe\p{Script=Greek}]$/iu;

/**
 * The closed and hyphenated twins of a phrase: "pre-eclampsia" ↔ "preeclampsia", "Ki-67" ↔ "Ki67", "x-ray" → "xray",
 * "health care" ↔ "healthcare". Hyphen and space are the same to the matcher and need no twin.
 */
export function compounds(phrase: string): string[] {
  const close = (whole: string, first: string) => (LONE.test(first) || COMPOUND_PREFIXES.has(first.toLowerCase()) ? first : whole);
  const capitals = phrase.replace(BETWEEN_CAPITALS, '');
  const twins = [
    phrase.replace(HYPHENATED, close),
    phrase.replace(NUMBERED, ''),
    phrase.replace(BEFORE_NUMBER, '-'),
    capitals,
    capitals.replace(BEFORE_NUMBER, '-'),
    phrase.replace(BEFORE_GREEK, ''),
    phrase.replace(OPENED, '$&-'),
    APART.reduce((whole, { closed }) => whole.replace(closed, '$1 '), phrase),
    APART.reduce((whole, { open }) => whole.replace(open, '$1'), phrase),
  ];
  return [...new Set(twins)].filter((twin) => twin !== phrase);
}
