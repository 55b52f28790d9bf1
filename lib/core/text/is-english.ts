import { ENGLISH, FUNCTION_WORDS, NAME_PARTICLES } from './function-words.ts';

/** Fewer words than this say nothing: a heading, a name, a line of a menu. */
const ENOUGH_WORDS = 6;
/** Signs of one other language that are enough, and the least share of the words they must be. */
const ENOUGH_SIGNS = 3;
const SHARE = 0.25;
/** Letters of another script that are enough. */
const ENOUGH_LETTERS = 4;

/** Codes that name no language. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['und', 'mul', 'mis', 'zxx']);

/** A word; of "l’hôpital" and "dell'anca" the piece before the apostrophe, with it. */
const WORD = /\p{L}+(?:['’](?=\p{L}))?/gu;
const ELISION = /^(?:l|d|qu|c|n|s|j|m|t|dell|nell|all|dall|sull)['’]$/;
/** Letters of another script, roughly; without one nothing need be counted. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufdff]/;
/** A text that begins so is English: this share of its first words are its small words. */
const CLEARLY = { words: 40, characters: 300, share: 0.2, fewest: 4 };
const ACCENTED = /[^a-z'’]/;
const ADDRESS = /\S*(?::\/\/|www\.|@)\S*/g;

/**
 * Whether a block of text is English. `lang` is what the page says of it (`lang` attribute, any form), `null` where it
 * says nothing: another language is believed; for the rest the words decide, and only where they are many and clear.
 */
export function isEnglish(text: string, lang: string | null): boolean {
  const said = languageOf(lang);
  if (said !== undefined && said !== 'en') return false;
  return !isOtherScript(text) && (isClearlyEnglish(text) || !isOtherLanguage(text));
}

/** Nearly every block, told by its beginning alone. */
function isClearlyEnglish(text: string): boolean {
  const words = text.slice(0, CLEARLY.characters).toLowerCase().split(' ', CLEARLY.words);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english >= CLEARLY.fewest && english >= words.length * CLEARLY.share;
}

/** The language a `lang` names: "en_US" → "en"; `undefined` where it names none. */
function languageOf(lang: string | null): string | undefined {
  const code = /^([a-z]{2,3})(?:[-_]|$)/.exec((lang ?? '').trim().toLowerCase())?.[1];
  if (code === undefined || NO_LANGUAGE.has(code)) return undefined;
  return code === 'eng' ? 'en' : code;
}

function isOtherScript(text: string): boolean {
  if (!BEYOND_LATIN.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length;
  return others >= ENOUGH_LETTERS && others > letters.length / 2;
}

function isOtherLanguage(text: string): boolean {
  const found = [...text.replace(ADDRESS, ' ').matchAll(WORD)].map(([printed]) => printed);
  if (found.length < ENOUGH_WORDS) return false;
  // What has a capital may be a name and tells nothing, but for a small word that opens a sentence; in capitals all is.
  const capitals = text === text.toUpperCase();
  const words = capitals ? found.map((word) => word.toLowerCase()) : found;
  const plain = words.filter((word) => !/^\p{Lu}/u.test(word));
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase())).length;
  const first = (words[0] ?? '').toLowerCase();
  // "María de los Ángeles y García": full of small words, and still no sentence.
  if (plain.every((word) => NAME_PARTICLES.has(word) || ELISION.test(word))) return false;
  return Object.values(FUNCTION_WORDS).some((small) => {
    const others = plain.filter((word) => !small.has(word) && !ELISION.test(word));
    const smallWords = plain.length - others.length + (plain[0] !== words[0] && small.has(first) ? 1 : 0);
    const signs = smallWords + others.filter((word) => ACCENTED.test(word)).length;
    return smallWords > 0 && signs >= ENOUGH_SIGNS && signs >= words.length * SHARE && signs > 2 * english;
  });
}
