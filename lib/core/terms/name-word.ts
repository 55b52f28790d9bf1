import { fold } from '../text/fold.ts';
import { inflect } from '../text/inflect.ts';
import type { ArticleWord } from './words-of-article.ts';

/** What a word is called in a list. */
export interface NamedWord extends ArticleWord {
  readonly title: string;
  /** Its other names in the article; a plural of the title is none. */
  readonly others: readonly string[];
  /** What a short name stands for, where the title does not say so. */
  readonly standsFor: string | null;
}

/** Names a word as the glossary does; one without an entry as the article does. */
export const nameWord = (word: ArticleWord, term: string | null): NamedWord => {
  const title = term ?? word.names[0] ?? '';
  const titles = new Set([title, ...inflect(title)].map(fold));
  const isTitle = (name: string): boolean => titles.has(fold(name));
  const { expansion } = word;
  return {
    ...word,
    title,
    others: word.names.filter((name) => !isTitle(name)),
    standsFor: expansion !== null && !isTitle(expansion) ? expansion : null,
  };
};

/** Whether a word is one that the person types the name of: any name, or what it stands for, has these letters in it. */
export const fitsFilter = ({ title, others, expansion, couldMean }: NamedWord, typed: string): boolean => {
  const wanted = fold(typed).trim();
  return [title, ...others, expansion ?? '', ...couldMean.map(({ stands }) => stands)].some((name) => fold(name).includes(wanted));
};
