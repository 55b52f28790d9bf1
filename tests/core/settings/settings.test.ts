import { describe, expect, it } from 'vitest';
import { defaults, parseSettings, type Settings } from '../../../lib/core/settings/settings.ts';

describe('settings', () => {
  it.each<[stored: unknown, settings: Settings]>([
    [undefined, defaults],
    [null, defaults],
    ['more', defaults],
    [['more'], defaults],
    [{}, defaults],
    [{ level: 'more' }, { level: 'more', mentions: 'first' }],
    [
      { level: 'fewer', mentions: 'none', other: 1 },
      { level: 'fewer', mentions: 'none' },
    ],
    [
      { level: 'all', mentions: 'every' },
      { level: 'usual', mentions: 'every' },
    ],
    [{ level: 3, mentions: { toString: 'every' } }, defaults],
  ])('are read from %j', (stored, settings) => expect(parseSettings(stored)).toEqual(settings));
});
