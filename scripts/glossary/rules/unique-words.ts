import { senseKey } from '../../../lib/core/senses/sense-key.ts';
import type { Rule } from './rule.ts';

/** A word of several senses has one row: of two, one would never be asked. */
export const uniqueWords: Rule = {
  name: 'unique-word',
  run: ({ senses: { rows } }) => {
    const first = new Map<string, string>();
    return rows.flatMap(({ file, word }) => {
      const other = first.get(senseKey(word));
      if (other === undefined) first.set(senseKey(word), file);
      return other === undefined ? [] : [{ file, key: word, what: `has a row in ${other} too; put the senses together in one of them` }];
    });
  },
};
