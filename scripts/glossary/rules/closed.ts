import { bases } from '../../../lib/core/text/bases.ts';
import { tokens } from '../../../lib/core/text/tokens.ts';
import type { Glossary } from '../glossary.ts';
import { eachEntry } from './each-entry.ts';

const LONGEST = 8;

/** Every word of `plain` and `more` is everyday English or is explained: a form of some entry, alone or as part of a phrase. */
export const closed = eachEntry('closed', ({ plain, more = '' }, glossary) => {
  const strange = [...new Set([...unexplained(plain, glossary), ...unexplained(more, glossary)])];
  return strange.map((word) => `"${word}" is neither everyday English nor a form of an entry; use a plainer word, or write the entry`);
});

/** The folded words of a text that are neither common nor inside a form. */
export function unexplained(text: string, { phrases, words }: Pick<Glossary, 'phrases' | 'words'>): string[] {
  const all = tokens(text).map(({ word }) => word);
  const strange: string[] = [];
  for (let i = 0; i < all.length; ) {
    const covered = longestForm(all, i, phrases);
    if (covered === 0 && !isCommon(all[i] ?? '', words.common)) strange.push(all[i] ?? '');
    i += Math.max(1, covered);
  }
  return strange;
}

function longestForm(all: readonly string[], from: number, phrases: Glossary['phrases']): number {
  for (let length = Math.min(LONGEST, all.length - from); length > 0; length--) {
    const said = all.slice(from, from + length).join(' ');
    if (phrases.has(said) || phrases.has(said.replace(/'s$/, ''))) return length;
  }
  return 0;
}

function isCommon(word: string, common: ReadonlySet<string>): boolean {
  return /^(?:\d+|[a-z])$/.test(word) || bases(word).some((base) => common.has(base));
}
