import { describe, expect, it } from 'vitest';
import { inTurn } from '../../lib/platform/in-turn.ts';

describe('inTurn', () => {
  it('begins a change when the one before has ended', async () => {
    const queue = inTurn();
    const { promise, resolve } = Promise.withResolvers<void>();
    const ran: string[] = [];
    const one = queue(async () => {
      await promise;
      ran.push('one');
      return 1;
    });
    const two = queue(async () => void ran.push('two'));
    await Promise.resolve();
    expect(ran).toEqual([]);
    resolve();
    expect(await one).toBe(1);
    await two;
    expect(ran).toEqual(['one', 'two']);
  });

  it('goes on behind a change that failed, and tells who asked for it', async () => {
    const queue = inTurn();
    const failed = queue(() => Promise.reject(new Error('full')));
    const next = queue(async () => 'stored');
    await expect(failed).rejects.toThrow('full');
    expect(await next).toBe('stored');
  });
});
