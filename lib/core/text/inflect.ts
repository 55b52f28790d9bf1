import { ADVERBS, type EndingRow, HOW, PLURALS, TWIN_ADJECTIVES, VERB_FORMS, VERBS_OF_NOUNS } from './inflections.ts';
import { IRREGULAR_PLURALS } from './irregular-plurals.ts';
import { verbFamily } from './verb-families.ts';

/** After one of these the head of a phrase is over: "carcinoma in situ" → "carcinomas in situ". */
const AFTER_HEAD = new Set(['of', 'in', 'with', 'without', 'to', 'by', 'for', 'from', 'at', 'on', 'due', 'after', 'during', 'under']);
const ROMAN = /^[IVX]+$/;

/** The other forms of a phrase: plurals of its head, and for a single word the safe verb forms and the adverb. */
export function inflect(phrase: string): string[] {
  const words = phrase.split(' ');
  const after = words.findIndex((word, i) => i > 0 && AFTER_HEAD.has(word.toLowerCase()));
  const head = (after < 0 ? words.length : after) - 1;
  const word = words[head] ?? '';
  const many = words.length > 1 && ROMAN.test(word) ? [] : plurals(word);
  const forms = many.map((plural) => words.with(head, plural).join(' '));
  if (words.length > 1) return forms;
  const adverbs = HOW.has(phrase) ? replaceEnding(phrase, ADVERBS) : [];
  return [...forms, ...replaceEnding(phrase, VERB_FORMS), ...adverbs];
}

/** The verb of a noun and the noun of a verb, for a single word: "intubation" ↔ intubated. */
export function verbForms(phrase: string): string[] {
  return phrase.includes(' ') ? [] : [...verbFamily(phrase), ...replaceEnding(phrase, VERBS_OF_NOUNS)];
}

/** A phrase with the twin of an adjective in it: "pathologic fracture" → "pathological fracture". */
export function twinAdjectives(phrase: string): string[] {
  const words = phrase.split(' ');
  return words.flatMap((word, i) => replaceEnding(word, TWIN_ADJECTIVES).map((twin) => words.with(i, twin).join(' ')));
}

/**
 * The plurals of one word, as printed: "metastasis" → metastases, "MRI" → MRIs. A word that is one already has none, nor
 * has a name, nor an abbreviation that ends in S: nobody writes "Tylenols" or "ALSs".
 */
export function plurals(word: string): string[] {
  if (!/\p{L}$/u.test(word)) return [];
  const lastPart = word.slice(word.lastIndexOf('-') + 1);
  const before = word.slice(0, word.length - lastPart.length);
  if (/\p{Lu}$/u.test(lastPart)) return /.[^S]$/u.test(lastPart) ? [`${word}s`] : [];
  const regular = /^\p{Lu}/u.test(lastPart) ? [] : replaceEnding(lastPart, PLURALS);
  return (IRREGULAR_PLURALS.get(lastPart.toLowerCase()) ?? regular).map((plural) => before + plural);
}

function replaceEnding(word: string, rows: readonly EndingRow[]): string[] {
  const row = rows.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 1);
  return row ? row[1].map((tail) => word.slice(0, word.length - row[0].length) + tail) : [];
}
