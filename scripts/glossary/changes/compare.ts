import type { Listing } from './listings.ts';

/** A field that is not what it was; empty text: it was not there, or is no more. */
export interface FieldChange {
  readonly name: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What became of the things of one sort. Names in plain code order. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly FieldChange[];
}

/** Compares two listings by names and fields. */
export const compare = (before: Listing, after: Listing): Changes => ({
  added: [...after.keys()].filter((name) => !before.has(name)).sort(),
  removed: [...before.keys()].filter((name) => !after.has(name)).sort(),
  changed: [...after.keys()].sort().flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old === undefined || now === undefined) return [];
    const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return fields
      .map((field): FieldChange => ({ name, field, before: old[field] ?? '', after: now[field] ?? '' }))
      .filter((change) => change.before !== change.after);
  }),
});
