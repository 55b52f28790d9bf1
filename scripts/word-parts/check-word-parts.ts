import { FORMS_PATTERN, formsOfPart } from '../../lib/core/word-parts/forms-of-part.ts';
import type { Problem } from '../glossary/problem.ts';
import type { Row, Section } from './read-word-parts.ts';

/** What a card has room for: words of a meaning, by file. */
const MOST_WORDS: Readonly<Record<string, number>> = { 'drug-stems.yml': 6, 'exceptions.yml': 7 };
const MOST_WORDS_OF_PART = 5;

/** Checks the tables of word parts: how forms are written, order, doubles, how long a meaning is. */
export const checkWordParts = (sections: readonly Section[]): Problem[] => [
  ...sections.flatMap((section) => section.rows.flatMap((row) => checkRow(section, row))),
  ...sections.flatMap(checkOrder),
  ...checkDoubles(sections),
];

const checkRow = ({ file }: Section, { forms, meaning }: Row): Problem[] => {
  const problems: Problem[] = [];
  const wrong = (rule: string, what: string): void => void problems.push({ file, key: forms, rule, what });
  if (!FORMS_PATTERN.test(forms)) wrong('forms', 'should be written like `nephr/o`, `haem/o, hem/o` or `ectomy`, in small letters');
  const most = MOST_WORDS[file] ?? MOST_WORDS_OF_PART;
  const words = meaning.trim().split(/\s+/).filter(Boolean).length;
  if (words === 0 || words > most) wrong('short', `the meaning has ${words} words; say it in 1 to ${most}`);
  if (/[.!?;]/.test(meaning)) wrong('short', 'the meaning is not a sentence; take out the full stop');
  return problems;
};

const checkOrder = ({ file, rows }: Section): Problem[] =>
  rows.flatMap(({ forms }, i) => {
    const before = rows[i - 1]?.forms;
    if (before === undefined || before < forms) return [];
    return [{ file, key: forms, rule: 'sorted', what: `should come before \`${before}\`; run npm run fix` }];
  });

/** A spelling stands once in a file: two meanings for it would be decided by chance. */
const checkDoubles = (sections: readonly Section[]): Problem[] => {
  const first = new Map<string, string>();
  return sections.flatMap(({ file, rows }) =>
    rows.flatMap(({ forms: key }) =>
      formsOfPart(key).flatMap(({ text }): Problem[] => {
        const other = first.get(`${file} ${text}`);
        if (other === undefined) first.set(`${file} ${text}`, key);
        const what = `\`${text}\` is already in \`${other}\`; keep it in one row`;
        return other === undefined ? [] : [{ file, key, rule: 'once', what }];
      }),
    ),
  );
};
