import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSenseTable } from '../../senses/read-senses.ts';
import { type Glossary, glossary } from '../glossary.ts';
import type { Problem } from '../problem.ts';
import { readTopics } from '../read-topics.ts';
import { noWordTables } from '../word-tables.ts';
import type { Git } from './earlier-revision.ts';

/** git in the repository at a folder. */
export const gitIn =
  (repository: string): Git =>
  (...args) => {
    const { status, stdout } = spawnSync('git', args, { cwd: repository, encoding: 'utf8' });
    return status === 0 ? stdout : undefined;
  };

/** A glossary as far as it can be read, and what of it cannot. */
export interface ReadData {
  readonly glossary: Glossary;
  readonly problems: readonly Problem[];
}

/** Reads the glossary of a data folder for comparing: no rule is asked, so the word tables stay empty. Throws when a folder is missing. */
export const readData = (data: string): ReadData => {
  const { topics, problems } = readTopics(`${data}/glossary/en`, `${data}/glossary/entry.schema.json`);
  const senses = readSenseTable(`${data}/senses`);
  return { glossary: glossary(topics, noWordTables, senses.table), problems: [...problems, ...senses.problems] };
};

/** Reads the glossary of a commit. Throws when the commit has no data, or data of another build. */
export const readDataAt = (repository: string, commit: string): ReadData => {
  const folder = mkdtempSync(join(tmpdir(), 'plainly-data-'));
  try {
    const archive = join(folder, 'data.tar');
    const steps: readonly [string, ...string[]][] = [
      ['git', 'archive', '--format=tar', `--output=${archive}`, commit, 'data'],
      ['tar', '-xf', archive, '-C', folder],
    ];
    for (const [command, ...args] of steps) {
      const { status, stderr, error } = spawnSync(command, args, { cwd: repository, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${command} could not give the data of ${commit}: ${(error?.message ?? stderr).trim()}`);
    }
    return readData(join(folder, 'data'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
