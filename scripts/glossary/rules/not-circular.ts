import { phraseWords } from '../../../lib/core/glossary/phrase-key.ts';
import { bases } from '../../../lib/core/text/bases.ts';
import { eachEntry } from './each-entry.ts';
import { sameRoot } from './same-root.ts';

/** Heads that say what sort of thing it is; they may stand in the sentence of a longer term. */
const GENERIC = new Set(
  `cancer disease therapy treatment test cell drug medicine gene system syndrome study care surgery pain infection trial scan tumor
  hormone estrogen progesterone insulin lymph urine protein virus disorder condition doctor nurse blood bone type group stage grade rate level ratio risk`.split(
    /\s+/,
  ),
);

/** The sentence does not explain the word by itself: neither the whole term nor the root of its main words stands in it. */
export const notCircular = eachEntry('circular', ({ term, plain }, { words }) => {
  const [own, said] = [phraseWords(term), phraseWords(plain)];
  const inPlain = ` ${said.join(' ')} `.includes(` ${own.join(' ')} `);
  if (inPlain) return [`plain says "${term}" itself; explain it in other words`];
  const generic = (word: string): boolean => bases(word).some((base) => GENERIC.has(base));
  const known = (word: string): boolean => generic(word) || bases(word).some((base) => words.common.has(base));
  const main = own.length === 1 ? own : own.filter((word) => word.length > 2 && !known(word));
  return main.flatMap((word) => {
    const kin = said.find((other) => sameRoot(word, other) && (generic(word) || !generic(other)));
    return kin ? [`plain explains "${word}" by "${kin}"; use other words`] : [];
  });
});
