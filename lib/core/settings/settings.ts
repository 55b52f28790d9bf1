import { levels } from '../glossary/levels.ts';
import { lookUpNames } from '../look-up/places.ts';

/** What can be set, and the choices of each: how hard words are that are marked, which of their mentions, and where words are looked up. */
export const choices = { level: levels, mentions: ['first', 'every', 'none'], lookUp: lookUpNames } as const;

/** What the person chose. */
export type Settings = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] };

/** What holds until something is chosen. */
export const defaults: Settings = { level: 'usual', mentions: 'first', lookUp: 'medlineplus' };

const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});

const oneOf = <T>(all: readonly T[], value: unknown, otherwise: T): T => all.find((choice) => choice === value) ?? otherwise;

/** Settings from whatever was stored: each that is missing or no longer a choice is as at first. */
export const parseSettings = (value: unknown): Settings => {
  const { level, mentions, lookUp } = record(value);
  return {
    level: oneOf(choices.level, level, defaults.level),
    mentions: oneOf(choices.mentions, mentions, defaults.mentions),
    lookUp: oneOf(choices.lookUp, lookUp, defaults.lookUp),
  };
};
