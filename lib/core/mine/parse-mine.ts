import type { EntryId } from '../glossary/entry.ts';
import { cutMine, type Mine, mostMine, noteKey, nothingMine, type OwnMeaning, type Question } from './mine.ts';

const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): value is string => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value);
const isId = (value: unknown): value is EntryId => isText(value) && value !== '' && value.length <= mostMine.letters;

const noteIn = (value: unknown): OwnMeaning[] => {
  const { word, meaning, date } = record(value);
  const isNote = isText(word) && isText(meaning) && isDay(date) && noteKey(word) !== '' && meaning.trim() !== '';
  return isNote ? [{ word: cutMine(word), meaning: cutMine(meaning), date }] : [];
};

const questionIn = (value: unknown): Question[] => {
  const { word, sentence, title, url, date } = record(value);
  if (!isText(word) || !isText(sentence) || !isText(title) || !isText(url) || !isDay(date)) return [];
  return [{ word: cutMine(word), sentence: cutMine(sentence), title: cutMine(title), url: cutMine(url), date }];
};

/**
 * What was stored, as far as it has the right shape and is within the limits; the rest is left out. Nothing stored is an empty record.
 * `null` when it is of another version, or no record at all: what cannot be read must not be written over.
 */
export const parseMine = (value: unknown): Mine | null => {
  if (value === undefined) return nothingMine;
  const { version, known, own, questions } = record(value);
  if (version !== 1) return null;
  const notes = Object.values(record(own)).flatMap(noteIn).slice(0, mostMine.things);
  return {
    version,
    known: [...new Set(list(known).filter(isId))].slice(0, mostMine.things),
    own: Object.fromEntries(notes.map((note) => [noteKey(note.word), note])),
    questions: list(questions).flatMap(questionIn).slice(0, mostMine.things),
  };
};
