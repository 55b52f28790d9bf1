import { bases } from '../../../lib/core/text/bases.ts';
import type { Glossary } from '../glossary.ts';
import { placedWords } from '../placed-words.ts';
import { eachEntry } from './each-entry.ts';

/** Every word of `plain` and `more` is everyday English or is explained: a form of some entry, alone or as part of a phrase. */
export const closed = eachEntry('closed', ({ plain, more = '' }, glossary) => {
  const strange = [...new Set([...unexplained(plain, glossary), ...unexplained(more, glossary)])];
  return strange.map((word) => `"${word}" is neither everyday English nor a form of an entry; use a plainer word, or write the entry`);
});

/** The folded words of a text that are neither common nor inside a form. */
export function unexplained(text: string, { phrases, words }: Pick<Glossary, 'phrases' | 'words'>): string[] {
  return placedWords(text, phrases).flatMap(({ word, isForm }) => (isForm || isCommon(word, words.common) ? [] : [word]));
}

function isCommon(word: string, common: ReadonlySet<string>): boolean {
  return /^(?:\d+|[a-z])$/.test(word) || bases(word).some((base) => common.has(base));
}
