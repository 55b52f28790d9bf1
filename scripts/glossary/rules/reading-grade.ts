import type { Glossary } from '../glossary.ts';
import { readingGrade } from '../reading-grade.ts';
import { eachEntry } from './each-entry.ts';
import type { Rule } from './rule.ts';

const HARDEST = 9;

/** No text is above grade 9. */
export const gradeOfEach = eachEntry('grade', ({ plain, more }, { marked }) =>
  Object.entries({ plain, more }).flatMap(([key, text]) => {
    const grade = text === undefined ? 0 : readingGrade(text, marked);
    return grade > HARDEST ? [`${key} reads at grade ${grade.toFixed(1)}; shorter words and fewer of them, to ${HARDEST} at most`] : [];
  }),
);

/** [what is looked at, how many of a hundred texts, the grade they reach at most]. */
const SHARES = [
  ['plain', 50, 6],
  ['plain', 95, 8],
  ['more', 50, 6],
  ['more', 95, 8],
] as const;
/** With fewer texts a share says nothing. */
const FEWEST = 20;

/** The glossary as a whole: half of all texts at grade 6 or below, 95 of a hundred at grade 8 or below. */
export const gradeOfAll: Rule = {
  name: 'grades',
  run: (glossary) =>
    SHARES.flatMap(([key, percent, grade]) => {
      const texts = gradesOf(glossary, key);
      const above = texts.filter((text) => text.grade > grade);
      const allowed = Math.floor((texts.length * (100 - percent)) / 100);
      if (texts.length < FEWEST || above.length <= allowed) return [];
      const [{ file, id }] = above.sort((a, b) => b.grade - a.grade) as [GradedText];
      const what = `${above.length} texts of ${key} read above grade ${grade}, ${allowed} may; begin with this one, the hardest`;
      return [{ file, key: id, what }];
    }),
};

interface GradedText {
  readonly file: string;
  readonly id: string;
  readonly grade: number;
}

function gradesOf({ entries, marked }: Glossary, key: 'plain' | 'more'): GradedText[] {
  return entries.flatMap(({ file, entry }) => {
    const text = entry[key];
    return text === undefined ? [] : [{ file, id: entry.id, grade: readingGrade(text, marked) }];
  });
}
