import { automatedReadability } from 'automated-readability';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Glossary } from './glossary.ts';
import { type PlacedWord, placedWords } from './placed-words.ts';

/** What a word that is set aside counts as: the plainest there is, so that sentences stay as long as they are. */
const PLAINEST = { syllables: 1, letters: 2 };

/**
 * The US school grade a text is read at: the higher one of Flesch–Kincaid (syllables) and the Automated Readability Index (letters), both from
 * the packages of these names. Words that are forms of `phrases` are set aside: each is a word that the reader was stopped by, or that is explained like it.
 */
export function readingGrade(text: string, phrases: Glossary['marked']): number {
  const words = placedWords(text, phrases);
  const counts = {
    sentence: Math.max(1, text.match(/[.?](?=\s|$)/g)?.length ?? 0),
    word: Math.max(1, words.length),
    syllable: sum(words, ({ word, isForm }) => (isForm ? PLAINEST.syllables : syllable(word))),
    character: sum(words, ({ word, isForm }) => (isForm ? PLAINEST.letters : word.replaceAll("'", '').length)),
  };
  return Math.max(fleschKincaid(counts), automatedReadability(counts));
}

function sum(words: readonly PlacedWord[], of: (word: PlacedWord) => number): number {
  return words.reduce((total, word) => total + of(word), 0);
}
