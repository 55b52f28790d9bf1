import { ADVERBS, type EndingRow, IRREGULAR_PLURALS, PLURALS, VERB_FORMS } from './inflections.ts';

/** After one of these the head of a phrase is over: "carcinoma in situ" → "carcinomas in situ". */
const AFTER_HEAD = new Set(['of', 'in', 'with', 'without', 'to', 'by', 'for', 'from', 'at', 'on', 'due', 'after', 'during', 'under']);

/** The other forms of a phrase: plurals of its head, and for a single word the safe verb forms and the adverb. */
export function inflect(phrase: string): string[] {
  const words = phrase.split(' ');
  const after = words.findIndex((word, i) => i > 0 && AFTER_HEAD.has(word.toLowerCase()));
  const head = (after < 0 ? words.length : after) - 1;
  const forms = plurals(words[head] ?? '').map((plural) => words.with(head, plural).join(' '));
  if (words.length > 1) return forms;
  return [...forms, ...replaceEnding(phrase, VERB_FORMS), ...replaceEnding(phrase, ADVERBS)];
}

/** The plurals of one word, as printed: "metastasis" → metastases, "MRI" → MRIs. A word that is one already has none. */
export function plurals(word: string): string[] {
  if (!/\p{L}$/u.test(word)) return [];
  const lastPart = word.slice(word.lastIndexOf('-') + 1);
  const before = word.slice(0, word.length - lastPart.length);
  if (/\p{Lu}$/u.test(lastPart)) return lastPart.length > 1 ? [`${word}s`] : [];
  const irregular = Object.hasOwn(IRREGULAR_PLURALS, lastPart.toLowerCase()) ? IRREGULAR_PLURALS[lastPart.toLowerCase()] : undefined;
  return (irregular ?? replaceEnding(lastPart, PLURALS)).map((plural) => before + plural);
}

function replaceEnding(word: string, rows: readonly EndingRow[]): string[] {
  const row = rows.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 1);
  return row ? row[1].map((tail) => word.slice(0, word.length - row[0].length) + tail) : [];
}
