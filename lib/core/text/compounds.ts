/** Beginnings that are written closed, with a hyphen, or as a word of their own: preeclampsia, pre-eclampsia. */
export const COMPOUND_PREFIXES: readonly string[] = [
  'anti', 'auto', 'bio', 'cardio', 'chemo', 'co', 'cyto', 'endo', 'extra', 'gastro', 'hyper', 'hypo', 'immuno', 'inter', 'intra',
  'macro', 'meta', 'micro', 'multi', 'nano', 'neo', 'neuro', 'non', 'over', 'para', 'peri', 'post', 'pre', 'pro', 'pseudo', 'psycho',
  'radio', 're', 'semi', 'sub', 'trans', 'ultra', 'under', 'uni',
];

/** Only these are opened: "neoadjuvant" → "neo-adjuvant". Others would make words nobody writes ("re-al", "co-lon"). */
export const OPENED_PREFIXES: readonly string[] = [
  'anti', 'immuno', 'intra', 'micro', 'multi', 'neo', 'neuro', 'non', 'peri', 'post', 'pre', 'psycho', 'radio', 'sub', 'ultra',
];

/** What must follow a prefix that is opened, in letters: "prefer" and "prone" stay whole. */
const REST = 6;

/**
 * The closed and hyphenated twins of a phrase: "pre-eclampsia" ↔ "preeclampsia", "Ki-67" → "Ki67", "X-ray" → "Xray".
 * Hyphen and space are the same to the matcher and need no twin.
 */
export function compounds(phrase: string): string[] {
  const found = new Set<string>();
  found.add(phrase.replace(/\b(\p{L}+)-(?=\p{Ll})/gu, (whole, first: string) => (COMPOUND_PREFIXES.includes(first.toLowerCase()) || first.length === 1 ? first : whole)));
  found.add(phrase.replace(/(?<=\p{L})-(?=\d)/gu, ''));
  found.add(phrase.replace(/\b(\p{L}{3,}?)(?=\p{Ll}{6,})/gu, (first: string) => (OPENED_PREFIXES.includes(first.toLowerCase()) ? `${first}-` : first)));
  found.delete(phrase);
  return [...found];
}
