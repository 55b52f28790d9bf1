import { stringify } from 'yaml';
import { compareIds } from '../glossary/canonical.ts';
import type { Problem } from '../glossary/problem.ts';
import type { Section } from './read-word-parts.ts';

/** The one way a table is laid out: sections as they stand, rows sorted by their forms, one line each. */
export const layOut = (sections: readonly Section[]): string => {
  const sorted = sections.map(({ name, rows }) => [
    name,
    Object.fromEntries([...rows].sort((a, b) => compareIds(a.forms, b.forms)).map(({ forms, meaning }) => [forms, meaning])),
  ]);
  return stringify(Object.fromEntries(sorted), { schema: 'failsafe', lineWidth: 0 });
};

/** The tables that could be read whole, file and text: one with a problem has lost rows on reading and would lose them for good. */
export const laidOutTables = (read: { sections: readonly Section[]; problems: readonly Problem[] }): [file: string, text: string][] => {
  const broken = new Set(read.problems.map(({ file }) => file));
  const files = [...new Set(read.sections.map(({ file }) => file))].filter((file) => !broken.has(file));
  return files.map((file) => [file, layOut(read.sections.filter((section) => section.file === file))]);
};
