/** What was asked before anybody needed it. */
export interface Ahead<T> {
  /** The answer to what was asked at once; rejects as the question does. */
  readonly first: Promise<T>;
  /** Gives the first caller that answer; each later one asks anew. */
  readonly load: () => Promise<T>;
}

/** Asks at once, and once only for the first who needs the answer. */
export const askAhead = <T>(ask: () => Promise<T>): Ahead<T> => {
  const first = ask();
  // Whether it failed is told to whoever loads it: until then nobody listens.
  first.catch(() => {});
  let next: () => Promise<T> = () => {
    next = ask;
    return first;
  };
  return { first, load: () => next() };
};
