import { phraseWords } from '../../../lib/core/glossary/phrase-key.ts';
import { bases } from '../../../lib/core/text/bases.ts';
import { eachEntry } from './each-entry.ts';

/** An entry that is never marked has everyday names only: a harder one ("halitosis" beside "bad breath") would never be marked either. */
export const everydayNames = eachEntry('everyday', ({ also, marked }, { words }) =>
  marked !== 'never'
    ? []
    : also.flatMap((name) => {
        const hard = phraseWords(name).find((word) => !bases(word).some((base) => words.common.has(base) || words.everyday.has(base)));
        return hard === undefined
          ? []
          : [
              `"${hard}" in "${name}" is no everyday word, and would never be marked; give it an entry of its own that names this one under see`,
            ];
      }),
);
