import type { Entry } from './glossary/entry.ts';

/** Where people tell the project that something is wrong; `package.json` says the same. */
export const issuesPage = 'https://github.com/plainly-reader/plainly/issues';

/** What somebody needs to mend a meaning, in three lines: which entry, what it says, where to tell it. Nothing of the page or the person. */
export const reportOf = ({ id, plain }: Pick<Entry, 'id' | 'plain'>): string => [id, plain, issuesPage].join('\n');
