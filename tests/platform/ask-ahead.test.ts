import { describe, expect, it } from 'vitest';
import { askAhead } from '../../lib/platform/ask-ahead.ts';

/** A question that is answered by how often it was asked. */
const counting = () => {
  let times = 0;
  return async (): Promise<number> => ++times;
};

describe('askAhead', () => {
  it('asks at once, and once for the first who loads', async () => {
    const ahead = askAhead(counting());
    expect(await ahead.first).toBe(1);
    expect(await ahead.load()).toBe(1);
  });

  it('asks anew each time after that', async () => {
    const ahead = askAhead(counting());
    expect(await Promise.all([ahead.load(), ahead.load(), ahead.load()])).toEqual([1, 2, 3]);
    expect(await ahead.first).toBe(1);
  });

  it('tells the first who loads that it failed, and asks anew for the next', async () => {
    const ask = counting();
    let isBroken = true;
    const ahead = askAhead(async () => {
      if (isBroken) throw new Error('no storage');
      return ask();
    });
    await expect(ahead.load()).rejects.toThrow('no storage');
    isBroken = false;
    expect(await ahead.load()).toBe(1);
  });
});
