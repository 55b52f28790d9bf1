import type { EntryId } from '../glossary/entry.ts';
import { cutMine, type Mine, mostMine, noteKey, type OwnMeaning, type Question } from './mine.ts';

// What adds something gives back the same object when there is no room for more.

const isOf = (question: Question, word: string, url: string): boolean =>
  question.url === cutMine(url) && noteKey(question.word) === noteKey(word);

export const knows = ({ known }: Mine, entry: EntryId): boolean => known.includes(entry);

/** The person knows an entry: its words need no marks. */
export const know = (mine: Mine, entry: EntryId): Mine => {
  const { known } = forgetKnown(mine, entry);
  return known.length < mostMine.things ? { ...mine, known: [...known, entry] } : mine;
};

export const forgetKnown = (mine: Mine, entry: EntryId): Mine => ({ ...mine, known: mine.known.filter((one) => one !== entry) });

/** What the person wrote about the first of these words that has a note. */
export const noteOf = ({ own }: Mine, words: readonly string[]): OwnMeaning | null => {
  const key = words.map(noteKey).find((one) => Object.hasOwn(own, one));
  return key === undefined ? null : (own[key] ?? null);
};

/** Keeps what the person wrote about a word, in place of what was written before. A note without words is none. */
export const writeNote = (mine: Mine, note: OwnMeaning): Mine => {
  const key = noteKey(note.word);
  const meaning = cutMine(note.meaning.trim());
  const { own } = removeNote(mine, note.word);
  if (key === '' || meaning === '') return { ...mine, own };
  if (Object.keys(own).length >= mostMine.things) return mine;
  return { ...mine, own: { ...own, [key]: { word: cutMine(note.word), meaning, date: note.date } } };
};

export const removeNote = (mine: Mine, word: string): Mine => {
  const gone = noteKey(word);
  return { ...mine, own: Object.fromEntries(Object.entries(mine.own).filter(([key]) => key !== gone)) };
};

/** Whether a word of a page is on the list of questions. */
export const isAsked = ({ questions }: Mine, word: string, url: string): boolean => questions.some((question) => isOf(question, word, url));

/** Puts a word on the list of questions, once for each page. */
export const ask = (mine: Mine, question: Question): Mine => {
  const { word, sentence, title, url, date } = question;
  const cut: Question = { word: cutMine(word), sentence: cutMine(sentence), title: cutMine(title), url: cutMine(url), date };
  const { questions } = takeBack(mine, word, url);
  return questions.length < mostMine.things ? { ...mine, questions: [...questions, cut] } : mine;
};

export const takeBack = (mine: Mine, word: string, url: string): Mine => ({
  ...mine,
  questions: mine.questions.filter((question) => !isOf(question, word, url)),
});
