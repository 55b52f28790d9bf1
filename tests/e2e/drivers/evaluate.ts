import type { Doc } from './types.ts';

/** Runs a function, given as text, with JSON arguments in some document; gives its JSON answer, promises awaited. */
export type Run = (source: string, args: readonly unknown[]) => Promise<unknown>;

/** The typed door to a `Run`. */
export function evaluateWith(run: Run): Doc['evaluate'] {
  return <A extends readonly unknown[], R>(work: (...args: A) => R, ...args: A) => run(work.toString(), args) as Promise<Awaited<R>>;
}
