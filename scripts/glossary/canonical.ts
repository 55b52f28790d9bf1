import { stringify } from 'yaml';
import type { Entry } from '../../lib/core/glossary/entry.ts';

/** The order keys are written in. */
const KEYS = ['term', 'say', 'also', 'plain', 'more', 'kind', 'marked', 'see', 'parts', 'source', 'written', 'checked'] as const;

/** The one way a topic file is laid out: sorted by id, keys in order, one blank line between entries, no line breaks in text. */
export function canonical(entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => compareIds(a.id, b.id));
  return sorted.map((entry) => stringify({ [entry.id]: inOrder(entry) }, { schema: 'failsafe', lineWidth: 0 })).join('\n');
}

/** Plain code order, the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function inOrder(entry: Entry): Record<string, unknown> {
  const present = KEYS.filter((key) => {
    const value = entry[key];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
  return Object.fromEntries(present.map((key) => [key, entry[key]]));
}
