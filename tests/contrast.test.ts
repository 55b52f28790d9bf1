import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../components/styles/tokens.css'), 'utf8');

/** The colour tokens of a theme: those of the first `:root`, and over them those of the dark one. */
const tokensOf = (theme: 'light' | 'dark'): Record<string, string> => {
  const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]*)\}/g)].map((match) => match[1] ?? '');
  const read = (block: string): [string, string][] =>
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']);
  return Object.fromEntries([...read(light), ...(theme === 'dark' ? read(dark) : [])]);
};

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const text = [
  ['ink', 'paper'],
  ['ink', 'paper-raised'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-raised'],
  ['ink', 'accent-soft'],
  ['accent', 'paper'],
  ['accent', 'accent-soft'],
  ['card-ink', 'card'],
  ['ink-soft', 'card'],
  ['accent', 'card'],
  ['card-ink', 'accent-soft'],
  ['paper', 'accent'],
] as const;
const edges = [
  ['mark', 'paper'],
  ['mark', 'paper-raised'],
  ['edge', 'paper'],
  ['edge', 'paper-raised'],
  ['focus', 'paper'],
  ['focus', 'card'],
] as const;

describe.each(['light', 'dark'] as const)('contrast in the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const ratio = (pair: readonly [string, string]): number => contrast(tokens[pair[0]] ?? '#000000', tokens[pair[1]] ?? '#000000');
  it.each(text)('text %s on %s is at least 4.5', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(4.5));
  it.each(edges)('edge %s on %s is at least 3', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(3));
});
