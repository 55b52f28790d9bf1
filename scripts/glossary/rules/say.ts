import { phraseWords } from '../../../lib/core/glossary/phrase-key.ts';
import { bases } from '../../../lib/core/text/bases.ts';
import { eachEntry } from './each-entry.ts';

const SYLLABLE = /^(?:[a-z]+|[A-Z]+)$/;

/** `say` is there for every term with a word that is not everyday English. */
export const sayPresent = eachEntry('say', ({ term, say }, { words }) => {
  const strange = phraseWords(term).filter(
    (word) => !/^(?:\d+|[ivx]+|[a-z])$/.test(word) && !bases(word).some((base) => words.common.has(base)),
  );
  return say === undefined && strange.length > 0 ? [`"${strange[0]}" is no everyday word; add say`] : [];
});

/** Syllables of small or of capital letters, with one in capitals in every word that has several. */
export const sayFormat = eachEntry('say-format', ({ say }) =>
  (say?.split(' ') ?? []).flatMap((word) => {
    const syllables = word.split('-');
    const mixed = syllables.find((syllable) => !SYLLABLE.test(syllable));
    if (mixed !== undefined) return [`say: "${mixed}" should be all small or all capital letters`];
    const stressed = syllables.some((syllable) => syllable === syllable.toUpperCase());
    return syllables.length > 1 && !stressed ? [`say: "${word}" has no stressed syllable; put one in capitals`] : [];
  }),
);
