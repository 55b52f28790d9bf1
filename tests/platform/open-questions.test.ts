import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openQuestions, patience } from '../../lib/platform/open-questions.ts';
import type { Storage } from '../../lib/platform/storage.ts';

/** An area that answers when it is told to, and notes what it is asked. */
const slowArea = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const asked: string[] = [];
  const area: Storage = {
    get: (key) => {
      asked.push(`get ${key}`);
      return promise.then(() => ({ [key]: 1 }));
    },
    set: (items) => {
      asked.push(`set ${Object.keys(items).join(' ')}`);
      return promise;
    },
  };
  return { area, asked, answer: resolve };
};

/** Whether a promise is settled once everything that can run has run. */
const isSettled = async (promise: Promise<unknown>): Promise<boolean> => {
  let settled = false;
  const settle = (): void => {
    settled = true;
  };
  promise.then(settle, settle);
  await vi.advanceTimersByTimeAsync(0);
  return settled;
};

describe('openQuestions', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for no question when none is open', async () => {
    const open = openQuestions();
    await open.asked(Promise.resolve());
    expect(await isSettled(open.answered())).toBe(true);
    expect(await isSettled(open.stored())).toBe(true);
  });

  it('waits until every question is answered, however long that takes, and gives the answers', async () => {
    const open = openQuestions();
    const [one, two] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    const answers = Promise.all([open.asked(one.promise), open.asked(two.promise)]);
    const answered = open.answered();
    one.resolve('one');
    await vi.advanceTimersByTimeAsync(10 * patience);
    expect(await isSettled(answered)).toBe(false);
    two.resolve('two');
    expect(await isSettled(answered)).toBe(true);
    expect(await answers).toEqual(['one', 'two']);
  });

  it('counts a question that failed as answered, and tells who asked', async () => {
    const open = openQuestions();
    const { promise, reject } = Promise.withResolvers<never>();
    const told = expect(open.asked(promise)).rejects.toThrow('gone');
    reject(new Error('gone'));
    expect(await isSettled(open.answered())).toBe(true);
    await told;
  });

  it('reads nothing before it may, and leaves nothing open that was not read', async () => {
    const open = openQuestions();
    const { area, asked, answer } = slowArea();
    const read = open.counted(area).get('mine');
    expect(await isSettled(open.answered())).toBe(true);
    expect(asked).toEqual([]);
    open.mayRead();
    expect(await isSettled(read)).toBe(false);
    expect(asked).toEqual(['get mine']);
    const answered = open.answered();
    expect(await isSettled(answered)).toBe(false);
    answer();
    expect(await isSettled(answered)).toBe(true);
    expect(await read).toEqual({ mine: 1 });
  });

  it('writes at once, and counts that too', async () => {
    const open = openQuestions();
    const { area, asked, answer } = slowArea();
    void open.counted(area).set({ mine: 1 });
    expect(asked).toEqual(['set mine']);
    expect(await isSettled(open.answered())).toBe(false);
    answer();
    expect(await isSettled(open.answered())).toBe(true);
  });

  it('waits until a change is stored', async () => {
    const open = openQuestions();
    const { promise, resolve } = Promise.withResolvers<string>();
    const kept = open.writing(promise);
    const stored = open.stored();
    expect(await isSettled(stored)).toBe(false);
    resolve('kept');
    expect(await isSettled(stored)).toBe(true);
    expect(await kept).toBe('kept');
  });

  it('waits for a storage that does not answer no longer than its patience', async () => {
    const open = openQuestions();
    void open.writing(new Promise(() => {}));
    const stored = open.stored();
    await vi.advanceTimersByTimeAsync(patience - 1);
    expect(await isSettled(stored)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isSettled(stored)).toBe(true);
  });
});
