import { claims } from '../claims.ts';
import type { Rule } from './rule.ts';

/** A form belongs to one entry, or to the senses of one word. Two entries that clash are named once, by the first form. */
export const uniqueForms: Rule = {
  name: 'unique-form',
  run: ({ entries }) => {
    const pairs = new Set<string>();
    const lists = [...claims(entries).values()].sort((a, b) => (a[0]?.form.steps ?? 0) - (b[0]?.form.steps ?? 0));
    return lists.flatMap((list) => {
      const [first, ...others] = list;
      return others.flatMap(({ form, placed }) => {
        const [mine, theirs] = [`${placed.file}/${placed.entry.id}`, `${first?.placed.file}/${first?.placed.entry.id}`];
        if (pairs.has(`${mine} ${theirs}`)) return [];
        pairs.add(`${mine} ${theirs}`);
        const made = form.steps > 0 ? ' (made by the build)' : '';
        const what = `"${form.words}"${made} is a form of \`${first?.placed.entry.id}\` in ${first?.placed.file} too; keep it in one of them`;
        return [{ file: placed.file, key: placed.entry.id, what }];
      });
    });
  },
};
