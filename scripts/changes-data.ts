// npm run changes:data [-- REVISION]: what the data of today change in the built glossary, against where this branch left main or a git revision.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gitIn, type ReadData, readData, readDataAt } from './glossary/changes/data-at.ts';
import { earlierRevision } from './glossary/changes/earlier-revision.ts';
import { changesReport } from './glossary/changes/report.ts';

const repository = resolve(import.meta.dirname, '..');
const { positionals } = parseArgs({ allowPositionals: true });
const revision = earlierRevision(gitIn(repository), positionals[0]);

/** The earlier data; data of long ago, of another shape, are no reason to fail. */
const earlier = (commit: string): ReadData | string => {
  try {
    return readDataAt(repository, commit);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

console.log('## What changes in the glossary\n');
if ('why' in revision) {
  console.log(revision.why);
} else {
  const { commit, name } = revision;
  const before = earlier(commit);
  if (typeof before === 'string') {
    console.log(`The data of \`${name}\` cannot be read today: ${before}`);
  } else {
    const after = readData(`${repository}/data`);
    console.log(`Compared with \`${name}\` (${commit.slice(0, 7)}).\n`);
    for (const [when, { problems }] of [
      ['earlier', before],
      ['now', after],
    ] as const)
      if (problems.length > 0)
        console.log(`${problems.length} things could not be read (${when}) and are left out; npm run check:data names those of now.\n`);
    console.log(changesReport(before.glossary, after.glossary));
  }
}
