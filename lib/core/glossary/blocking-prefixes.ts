import { foldCode } from '../text/fold-code.ts';

/**
 * Beginnings after which a word means something else, or its opposite: the card for "metastatic" would mislead a reader
 * of "non-metastatic". Others leave the meaning whole ("breast-cancer", "once-daily", "HER2-positive"): not listed.
 */
export const BLOCKING_PREFIXES: readonly string[] = [
  'anti',
  'counter',
  'de',
  'dis',
  'ex',
  'extra',
  'hyper',
  'hypo',
  'im',
  'in',
  'infra',
  'inter',
  'intra',
  'mal',
  'mis',
  'non',
  'para',
  'peri',
  'post',
  'pre',
  'pro',
  'pseudo',
  'quasi',
  're',
  'semi',
  'sub',
  'super',
  'supra',
  'trans',
  'ultra',
  'un',
  'under',
];

const LONGEST = Math.max(...BLOCKING_PREFIXES.map((prefix) => prefix.length));

/** Whether the word that starts at `start` hangs on such a beginning by a hyphen or dash without spaces. */
export function isBlockedByPrefix(text: string, start: number): boolean {
  const dash = text.charCodeAt(start - 1);
  if (dash !== 0x2d && !(dash >= 0x2010 && dash <= 0x2013)) return false;
  let from = start - 1;
  while (from > 0 && start - from <= LONGEST + 1 && foldCode(text.charCodeAt(from - 1)) !== undefined) from--;
  return BLOCKING_PREFIXES.includes(text.slice(from, start - 1).toLowerCase());
}
