import { capitals } from './case-rule.ts';
import type { EntryNumber } from './entry.ts';
import { place } from './hash-phrase.ts';
import { CASED } from './index-format.ts';
import { aboutOf, type Index } from './open-index.ts';

/** The first form with these hashes whose capitals fit `text` from `start` to `end`, or -1. */
export function findPhrase(index: Index, first: number, second: number, text: string, start: number, end: number): number {
  const bucket = place(first, index.bucketBits);
  const stop = index.buckets[bucket + 1] ?? 0;
  for (let form = index.buckets[bucket] ?? 0; form < stop; form++) {
    if (index.seconds[form] === second >>> 0 && fits(index, form, text, start, end)) return form;
  }
  return -1;
}

/** The entries of `form` and of the forms after it that are the same phrase and fit too, each once. */
export function entriesOf(index: Index, form: number, text: string, start: number, end: number): EntryNumber[] {
  const entries = [index.entryOf[form] as EntryNumber];
  const second = index.seconds[form];
  for (let next = form + 1; index.seconds[next] === second; next++) {
    const entry = index.entryOf[next] as EntryNumber;
    if (!entries.includes(entry) && fits(index, next, text, start, end)) entries.push(entry);
  }
  return entries;
}

function fits(index: Index, form: number, text: string, start: number, end: number): boolean {
  if ((aboutOf(index, form) & CASED) === 0) return true;
  const rule = index.rules[casePlace(index.casedForms, form)] ?? 0;
  return (capitals(text, start, end) & (index.care[rule] ?? 0)) >>> 0 === index.upper[rule];
}

/** Where a form stands in the rising list of those with a case rule. */
function casePlace(casedForms: Uint16Array, form: number): number {
  let low = 0;
  let high = casedForms.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((casedForms[middle] ?? 0) < form) low = middle + 1;
    else high = middle;
  }
  return low;
}
