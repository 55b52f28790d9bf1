import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { EntryId } from '../../lib/core/glossary/entry.ts';
import { issuesPage, reportOf } from '../../lib/core/report.ts';

it('a report is three lines: the entry, what it says, where to tell it', () =>
  expect(reportOf({ id: 'biopsy' as EntryId, plain: 'A test.' }).split('\n')).toEqual(['biopsy', 'A test.', issuesPage]));

it('the issue page is that of package.json', () => {
  const { bugs } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(bugs.url).toBe(issuesPage);
});
