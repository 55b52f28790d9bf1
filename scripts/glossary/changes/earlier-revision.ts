/** Runs git in a repository. Gives what it prints, `undefined` when it fails or there is no git. */
export type Git = (...args: readonly string[]) => string | undefined;

/** A commit to compare with, and how it is called; or why there is none. */
export type Revision = { readonly commit: string; readonly name: string } | { readonly why: string };

/** Where a branch usually began, best first. */
const MAIN = ['origin/main', 'main'];

/** The revision whose data are compared with those of today: the wanted one, else where this branch left `main`, else the one before. */
export const earlierRevision = (git: Git, wanted?: string): Revision => {
  const head = commitOf(git, 'HEAD');
  if (head === undefined) return { why: 'This is no git clone with a commit in it, so there are no earlier data to compare with.' };
  if (wanted !== undefined) {
    const commit = commitOf(git, wanted);
    return commit === undefined ? { why: `There is no revision "${wanted}" in this clone. ${deeper(git)}` } : { commit, name: wanted };
  }
  // What is not committed yet is compared with the last commit; on `main` with nothing open, that would compare it with itself.
  const isOpen = git('status', '--porcelain', '--', 'data') !== '';
  for (const name of MAIN) {
    const commit = git('merge-base', 'HEAD', name)?.trim();
    if (commit !== undefined && (commit !== head || isOpen)) return { commit, name };
  }
  const before = commitOf(git, 'HEAD~1');
  return before === undefined
    ? { why: `There is no earlier revision in this clone, so nothing can be compared. ${deeper(git)}` }
    : { commit: before, name: 'HEAD~1' };
};

const commitOf = (git: Git, name: string): string | undefined =>
  git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)?.trim();

const deeper = (git: Git): string =>
  git('rev-parse', '--is-shallow-repository')?.trim() === 'true'
    ? 'It was cloned without its history: git fetch --unshallow brings that.'
    : 'git log shows the revisions there are.';
