import { forms, writtenForms } from '../../../lib/core/glossary/forms.ts';
import { phraseKey } from '../../../lib/core/glossary/phrase-key.ts';
import { eachEntry } from './each-entry.ts';

/** `also` does not list what the build makes: plurals, British spellings, hyphen variants. */
export const repeatedForms = eachEntry('repeated-form', (entry) => {
  const written = writtenForms(entry);
  return entry.also.flatMap((words, i) => {
    const key = phraseKey(words);
    const others = written.filter((_, j) => j !== i + 1).map((form) => form.words);
    const [term = '', ...also] = others;
    const made = forms({ ...entry, term, also }).some((form) => phraseKey(form.words) === key);
    const later = written.findIndex((form) => phraseKey(form.words) === key) === i + 1;
    const twin = others.some((other) => phraseKey(other) === key);
    return made && (!twin || !later) ? [`"${words}" is made by the build already; take it out of also`] : [];
  });
});
