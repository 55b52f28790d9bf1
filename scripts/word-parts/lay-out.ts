import { stringify } from 'yaml';
import { compareIds } from '../glossary/canonical.ts';
import type { Section } from './read-word-parts.ts';

/** The one way a table is laid out: sections as they stand, rows sorted by their forms, one line each. */
export const layOut = (sections: readonly Section[]): string => {
  const sorted = sections.map(({ name, rows }) => [
    name,
    Object.fromEntries([...rows].sort((a, b) => compareIds(a.forms, b.forms)).map(({ forms, meaning }) => [forms, meaning])),
  ]);
  return stringify(Object.fromEntries(sorted), { schema: 'failsafe', lineWidth: 0 });
};
