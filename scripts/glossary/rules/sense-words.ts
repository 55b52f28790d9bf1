import { senseKey } from '../../../lib/core/senses/sense-key.ts';
import { rowsByKey } from '../../senses/sense-table.ts';
import type { Rule } from './rule.ts';

/** Every sense has its entry, and an entry that is written like a word of several senses is one of them. */
export const senseWords: Rule = {
  name: 'sense',
  run: ({ entries, senses, ids }) => {
    const rows = rowsByKey(senses);
    const missing = senses.rows.flatMap(({ file, word, senses: listed }) =>
      listed.flatMap(({ entry }) =>
        entry === undefined || ids.has(entry)
          ? []
          : [{ file, key: word, what: `there is no entry \`${entry}\`; write it, or mend the id` }],
      ),
    );
    const unlisted = entries.flatMap(({ file, entry, forms }) =>
      forms.flatMap(({ words }) => {
        const row = rows.get(senseKey(words))?.row;
        return row
          ? [
              {
                file,
                key: entry.id,
                what: `"${words}" is a word of several senses in ${row.file}; list \`${entry.id}\` there, or drop the form`,
              },
            ]
          : [];
      }),
    );
    return [...missing, ...unlisted];
  },
};
