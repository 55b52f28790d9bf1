import { compareIds } from '../canonical.ts';
import type { Rule } from './rule.ts';

/** Entries stand in the order of their ids. */
export const sorted: Rule = {
  name: 'sorted',
  run: ({ topics }) =>
    topics.flatMap(({ file, entries }) =>
      entries.slice(1).flatMap(({ id }, i) => {
        const before = entries[i]?.id ?? id;
        return compareIds(id, before) < 0 ? [{ file, key: id, what: `should come before \`${before}\`; run npm run fix` }] : [];
      }),
    ),
};
