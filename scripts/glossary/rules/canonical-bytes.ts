import { canonical } from '../canonical.ts';
import type { Rule } from './rule.ts';

/** The file is laid out as the canonical writer does, so that a change shows nothing but itself. Told once all of it can be read. */
export const canonicalBytes: Rule = {
  name: 'layout',
  run: ({ topics }) =>
    topics.flatMap(({ file, text, entries, whole }) => {
      if (!whole) return [];
      const [wanted, found] = [canonical(entries).split('\n'), text.split('\n')];
      const line = wanted.findIndex((row, i) => row !== found[i]);
      if (line < 0 && wanted.length === found.length) return [];
      const at = line < 0 ? wanted.length : line;
      return [{ file, what: `line ${at + 1} should be ${JSON.stringify(wanted[at] ?? '(nothing)')}; run npm run fix` }];
    }),
};
