import { writtenForms } from '../../../lib/core/glossary/forms.ts';
import { isReadable, phraseWords } from '../../../lib/core/glossary/phrase-key.ts';
import { eachEntry } from './each-entry.ts';

const MOST_WORDS = 8;

/** A form is made of words the matcher can find in a row: no commas, stops, brackets. */
export const readableForms = eachEntry('form', (entry) =>
  writtenForms(entry).flatMap(({ words }) => [
    ...(isReadable(words) ? [] : [`"${words}" holds a character no match reads across; write it with letters, digits, spaces and hyphens`]),
    ...(phraseWords(words).length > MOST_WORDS ? [`"${words}" has more than ${MOST_WORDS} words; shorten it`] : []),
  ]),
);
