import type { Rule } from './rule.ts';

/** An id stands in one file only. */
export const uniqueIds: Rule = {
  name: 'unique-id',
  run: ({ entries }) =>
    entries.flatMap(({ file, entry }, i) => {
      const first = entries.findIndex((other) => other.entry.id === entry.id);
      return first < i ? [{ file, key: entry.id, what: `is in ${entries[first]?.file} too; keep one of them` }] : [];
    }),
};
