import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitIn, readDataAt } from '../../../scripts/glossary/changes/data-at.ts';
import { earlierRevision } from '../../../scripts/glossary/changes/earlier-revision.ts';
import { topicOf } from '../glossary-of.ts';
import { schema } from '../new-term/desk-of.ts';

/** A repository with data of two commits on `main`: tibia, then femur too. */
describe('earlier data', { timeout: 60_000 }, () => {
  let folder = '';
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const commit = (text: string): string => {
    write('data/glossary/en/bones.yml', text);
    git('add', '-A');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.test', 'commit', '-q', '-m', 'data');
    return git('rev-parse', 'HEAD');
  };
  let [first, second] = ['', ''];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'repository-'));
    git('init', '-q', '-b', 'main');
    write('data/glossary/entry.schema.json', readFileSync(schema, 'utf8'));
    write('data/senses/senses.schema.json', readFileSync(schema.replace('glossary/entry', 'senses/senses'), 'utf8'));
    write('data/senses/classes.yml', 'limb: [leg, arm]\n');
    write('data/senses/en/w.yml', 'shaft:\n  senses:\n    - entry: tibia\n      near: [leg]\n');
    first = commit(topicOf({ tibia: {} }));
    second = commit(topicOf({ femur: {}, tibia: {} }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const revision = (wanted?: string) => earlierRevision(gitIn(folder), wanted);

  it('are those of the commit before, on main', () => expect(revision()).toEqual({ commit: first, name: 'HEAD~1' }));

  it('are those of main where its data have been edited since', () => {
    write('data/glossary/en/bones.yml', topicOf({ femur: {} }));
    expect(revision()).toEqual({ commit: second, name: 'main' });
  });

  it('are those where a branch left main, whatever main did after', () => {
    git('checkout', '-q', '-b', 'words');
    commit(topicOf({ femur: {}, patella: {}, tibia: {} }));
    git('checkout', '-q', 'main');
    commit(topicOf({ femur: {}, fibula: {}, tibia: {} }));
    git('checkout', '-q', 'words');
    expect(revision()).toEqual({ commit: second, name: 'main' });
  });

  it('are those of a revision that is asked for', () => {
    expect(revision('HEAD~1')).toEqual({ commit: first, name: 'HEAD~1' });
    expect(revision('nowhere')).toEqual({ why: 'There is no revision "nowhere" in this clone. git log shows the revisions there are.' });
    expect(revision('--all')).toHaveProperty('why');
  });

  it('are read with their senses, and nothing of today', () => {
    const { glossary, problems } = readDataAt(folder, first);
    expect([[...glossary.ids], glossary.senses.rows.map(({ word }) => word), problems]).toEqual([['tibia'], ['shaft'], []]);
    expect([...readDataAt(folder, second).glossary.ids]).toEqual(['femur', 'tibia']);
  });

  it('are not there without git, and in a clone of depth 1, which says how to get them', () => {
    const empty = mkdtempSync(join(tmpdir(), 'no-repository-'));
    expect(earlierRevision(gitIn(empty))).toEqual({ why: expect.stringMatching(/^This is no git clone/) });
    execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(folder).href, empty]);
    expect(earlierRevision(gitIn(empty))).toEqual({ why: expect.stringMatching(/no earlier revision.*git fetch --unshallow/) });
    rmSync(empty, { recursive: true });
  });

  it('are refused in a sentence where a commit has none', () => {
    git('rm', '-rq', 'data');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.test', 'commit', '-q', '-m', 'none');
    expect(() => readDataAt(folder, 'HEAD')).toThrow(/^git could not give the data of HEAD/);
  });
});
