/**
 * A queue for changes of what is stored: two at once would each write what the other did not know. It gives what the change gives, and
 * rejects as it does; one that fails holds up none behind it.
 */
export const inTurn = (): (<T>(change: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const next = last.then(change);
    last = next.catch(() => {});
    return next;
  };
};
