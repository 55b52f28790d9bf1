import { describe, expect, it } from 'vitest';
import { defaults, parseSettings, type Settings } from '../../../lib/core/settings/settings.ts';

describe('settings', () => {
  it.each<[stored: unknown, settings: Settings]>([
    [undefined, defaults],
    [null, defaults],
    ['more', defaults],
    [['more'], defaults],
    [{}, defaults],
    [{ level: 'more' }, { level: 'more', mentions: 'first', lookUp: 'medlineplus' }],
    [
      { level: 'fewer', mentions: 'none', other: 1 },
      { level: 'fewer', mentions: 'none', lookUp: 'medlineplus' },
    ],
    [
      { level: 'all', mentions: 'every', lookUp: 'nci' },
      { level: 'usual', mentions: 'every', lookUp: 'nci' },
    ],
    [{ level: 3, mentions: { toString: 'every' }, lookUp: 'toString' }, defaults],
  ])('are read from %j', (stored, settings) => expect(parseSettings(stored)).toEqual(settings));
});
