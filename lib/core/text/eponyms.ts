/** What is named after people. Only before one of these may a name take or lose its 's. */
const NAMED = [
  'anemia',
  'aphasia',
  'carcinoma',
  'chorea',
  'contracture',
  'cyst',
  'dementia',
  'disease',
  'disorder',
  'diverticulum',
  'encephalopathy',
  'esophagus',
  'fracture',
  'lymphoma',
  'neuroma',
  'palsy',
  'phenomenon',
  'purpura',
  'sarcoma',
  'sign',
  'syndrome',
  'test',
  'thyroiditis',
  'tumor',
];
const BARE_NAME = new RegExp(`(?<=(?:^|\\s|^non-)\\p{Lu}\\p{Ll}{3,})(?= (?:${NAMED.join('|')})\\b)`, 'u');
const POSSESSIVE = /(?<=\p{Lu}\p{Ll}+)['’](s?)(?= |$)/u;

/**
 * The ways a name is written in a phrase: "Crohn's disease" → "Crohn disease", "Crohns disease"; "Down syndrome" → "Down's
 * syndrome", "Downs syndrome". "Parkinson's" alone is "Parkinsons", but never "Parkinson", the man.
 */
export function eponyms(phrase: string): string[] {
  const [ending, s] = POSSESSIVE.exec(phrase) ?? [];
  if (ending !== undefined) {
    const closed = phrase.replace(POSSESSIVE, '$1');
    if (phrase.endsWith(ending)) return [closed];
    return s ? [phrase.replace(POSSESSIVE, ''), closed] : [phrase.replace(POSSESSIVE, "'s")];
  }
  const [before = ''] = phrase.split(BARE_NAME);
  if (before === phrase) return [];
  return (before.endsWith('s') ? ["'s"] : ["'s", 's']).map((end) => phrase.replace(BARE_NAME, end));
}
