import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../../lib/core/glossary/entry.ts';
import { phrase } from '../../../lib/core/glossary/phrase-key.ts';
import { quantile } from '../../bench/stats.ts';
import { claims } from '../../glossary/claims.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import { readingGrade } from '../../glossary/reading-grade.ts';

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Size of the glossary, and the grades its texts are read at: forms of entries set aside as the rules do, and as they stand. */
export const glossarySize = ({ entries, marked }: Glossary): Record<string, unknown>[] =>
  (['plain', 'more'] as const).flatMap((key) =>
    [true, false].map((setAside) => {
      const texts = entries.flatMap(({ entry }) => entry[key] ?? []);
      const grades = texts.map((text) => readingGrade(text, setAside ? marked : new Map()));
      return {
        text: key,
        formsOfEntries: setAside ? 'set aside' : 'as they stand',
        texts: texts.length,
        entries: entries.length,
        forms: claims(entries).size,
        medianGrade: rounded(quantile(grades, 0.5)),
        grade95: rounded(quantile(grades, 0.95)),
        hardest: rounded(Math.max(...grades)),
      };
    }),
  );

const ranks = [500, 1000, 1500, 2000, 3000, 5000];

/** How many of the first words of the priority list have an entry, and `more`. No rows where there is no such list. */
export const priorityCovered = ({ entries, phrases, senses }: Glossary, corpora: string): Record<string, unknown>[] => {
  const file = join(corpora, '../terms/terms-priority.tsv');
  if (!existsSync(file)) return [];
  const byId = new Map<string, Entry>(entries.map(({ entry }) => [entry.id, entry]));
  const words = new Map(senses.rows.map(({ word, senses: all }) => [phrase(word), all.flatMap(({ entry }) => entry ?? [])[0]]));
  const listed = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, term = '', , variants = ''] = line.split('\t');
      const id = [term, ...variants.split('; ')].flatMap((name) => phrases.get(phrase(name)) ?? words.get(phrase(name)) ?? [])[0];
      return id === undefined ? undefined : byId.get(id);
    });
  return ranks.map((rank) => {
    const found = listed.slice(0, rank).filter((entry) => entry !== undefined);
    return { firstWords: rank, withEntry: found.length, ofThemWithMore: found.filter(({ more }) => more !== undefined).length };
  });
};
