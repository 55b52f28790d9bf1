import { eachEntry } from './each-entry.ts';

/** Every id in `see` is an entry, and not the entry itself. */
export const seeExists = eachEntry('see', ({ id, see }, { ids }) =>
  see.flatMap((other) => {
    if (other === id) return ['see points at the entry itself; take it out'];
    return ids.has(other) ? [] : [`see: there is no entry \`${other}\`; write one or take it out`];
  }),
);
