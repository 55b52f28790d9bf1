import { describe, expect, it } from 'vitest';
import { defaults } from '../../lib/core/settings/settings.ts';
import { keepSettings, settingsKey } from '../../lib/platform/settings.ts';
import { passingStorage, type Storage } from '../../lib/platform/storage.ts';

const failing: Storage = {
  get: () => Promise.reject(new Error('no storage')),
  set: () => Promise.reject(new Error('no storage')),
};

describe('kept settings', () => {
  it('are as at first where nothing is kept, and come back in the next article', async () => {
    const local = passingStorage();
    expect(await keepSettings(local, null).load()).toEqual(defaults);
    await keepSettings(local, null).change({ level: 'more' });
    expect(await keepSettings(local, null).load()).toEqual({ ...defaults, level: 'more' });
  });

  it('keep every change of several at once, and what another article changed', async () => {
    const local = passingStorage();
    const [one, other] = [keepSettings(local, null), keepSettings(local, null)];
    await Promise.all([one.change({ level: 'fewer' }), one.change({ mentions: 'every' })]);
    await other.change({ level: 'more' });
    expect(await one.load()).toMatchObject({ level: 'more', mentions: 'every' });
  });

  it('in a private window are read, but nothing is written where it would stay', async () => {
    const [local, session] = [passingStorage(), passingStorage()];
    await keepSettings(local, null).change({ level: 'more' });
    const before = await local.get(settingsKey);
    await keepSettings(local, session).change({ mentions: 'none' });
    expect(await local.get(settingsKey)).toEqual(before);
    expect(await keepSettings(local, session).load()).toMatchObject({ level: 'more', mentions: 'none' });
    expect(await keepSettings(local, null).load()).toMatchObject({ level: 'more', mentions: 'first' });
  });

  it('say that storage fails, and try again the next time', async () => {
    await expect(keepSettings(failing, null).load()).rejects.toThrow('no storage');
    const local = passingStorage();
    let isFull = true;
    const kept = keepSettings({ get: local.get, set: (items) => (isFull ? failing.set(items) : local.set(items)) }, null);
    await expect(kept.change({ level: 'more' })).rejects.toThrow('no storage');
    isFull = false;
    await kept.change({ mentions: 'every' });
    expect(await kept.load()).toEqual({ ...defaults, mentions: 'every' });
  });
});
