/** A browser did not answer in time. `launch` starts a new one when the next page is opened. */
export class HangError extends Error {
  override name = 'HangError';
}

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The promise's value, or a `HangError` naming `what` after so many milliseconds. The work itself is not stopped. */
export async function withLimit<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HangError(`${what} took longer than ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks every 40 ms until the answer is truthy, and gives that answer. Throws an ordinary error naming `what` after
 * so many milliseconds: something that never came is a failed test, not a hung browser.
 */
export async function poll<T>(ask: () => Promise<T> | T, milliseconds: number, what: string): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms for ${what}, in vain.`);
    await pause(40);
  }
}
