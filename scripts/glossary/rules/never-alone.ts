import { caseRule } from '../../../lib/core/glossary/case-rule.ts';
import type { Form } from '../../../lib/core/glossary/entry.ts';
import { phraseWords } from '../../../lib/core/glossary/phrase-key.ts';
import type { Rule } from './rule.ts';

/** No everyday word, and no abbreviation of many meanings, is a form on its own, unless the words around it decide (`data/senses`) or its entry is never marked. */
export const neverAlone: Rule = {
  name: 'never',
  run: ({ entries, words }) =>
    entries.flatMap(({ file, entry, forms }) =>
      forms.flatMap((form) => {
        const word = entry.marked === 'never' && !caseRule(form.words) ? undefined : bareWord(form);
        return word !== undefined && words.never.has(word)
          ? [
              {
                file,
                key: entry.id,
                what: `"${form.words}" alone is in data/never.txt; use a longer form, give it senses in data/senses, or write marked: never`,
              },
            ]
          : [];
      }),
    ),
};

/** The word a form consists of, as the table writes it: abbreviations in capitals, all else folded. */
function bareWord({ words }: Form): string | undefined {
  const all = phraseWords(words);
  if (all.length !== 1) return undefined;
  return caseRule(words) ? words : all[0];
}
