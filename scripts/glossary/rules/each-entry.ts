import type { Entry } from '../../../lib/core/glossary/entry.ts';
import type { Glossary } from '../glossary.ts';
import type { Rule } from './rule.ts';

/** A rule that looks at one entry at a time; `check` gives what is wrong and how to mend it, one string each. */
export function eachEntry(name: string, check: (entry: Entry, glossary: Glossary) => readonly string[]): Rule {
  return {
    name,
    run: (glossary) => glossary.entries.flatMap(({ file, entry }) => check(entry, glossary).map((what) => ({ file, key: entry.id, what }))),
  };
}
