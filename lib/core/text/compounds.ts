/** Beginnings that are written closed, with a hyphen, or as a word of their own: preeclampsia, pre-eclampsia. */
export const COMPOUND_PREFIXES: readonly string[] = [
  'anti',
  'auto',
  'bio',
  'cardio',
  'chemo',
  'co',
  'cyto',
  'endo',
  'extra',
  'gastro',
  'hyper',
  'hypo',
  'immuno',
  'inter',
  'intra',
  'macro',
  'meta',
  'micro',
  'multi',
  'nano',
  'neo',
  'neuro',
  'non',
  'over',
  'para',
  'peri',
  'post',
  'pre',
  'pro',
  'pseudo',
  'psycho',
  'radio',
  're',
  'semi',
  'sub',
  'trans',
  'ultra',
  'under',
  'uni',
];

/** Only these are opened, before at least six more letters: "neoadjuvant" → "neo-adjuvant". */
const OPENED = /\b(anti|intra|multi|neo|non|peri|post|pre)(?=\p{Ll}{6,})/giu;
/** "HER2" → "HER-2", "vitamin B12" → "vitamin B-12"; not a lone letter: "T4". */
const BEFORE_NUMBER = /(?<=\p{Lu}{2}|[ -]\p{Lu})(?=\d)/gu;
/** "Ki-67" → "Ki67", "CA 19-9" → "CA19-9". */
const NUMBERED = /(?<=\p{L})-(?=\d)|(?<=\p{Lu}{2}) (?=\d)/gu;
/** "follow-up" → "followup". */
const PARTICLE = /(?<=\p{L}{4})-(?=up\b)/gu;
const HYPHENATED = /\b(\p{L}+)-(?=\p{Ll})/gu;

/**
 * The closed and hyphenated twins of a phrase: "pre-eclampsia" ↔ "preeclampsia", "Ki-67" ↔ "Ki67", "x-ray" → "xray".
 * Hyphen and space are the same to the matcher and need no twin.
 */
export function compounds(phrase: string): string[] {
  const close = (whole: string, first: string) => (first.length === 1 || COMPOUND_PREFIXES.includes(first.toLowerCase()) ? first : whole);
  const twins = [
    phrase.replace(HYPHENATED, close),
    phrase.replace(PARTICLE, ''),
    phrase.replace(NUMBERED, ''),
    phrase.replace(BEFORE_NUMBER, '-'),
    phrase.replace(OPENED, '$1-'),
  ];
  return [...new Set(twins)].filter((twin) => twin !== phrase);
}
