import { readGlossary } from '../../glossary/read-glossary.ts';
import type { BuiltKnowledge } from '../../terms/built-knowledge.ts';
import { abbreviationCases } from './abbreviation-cases.ts';
import { abbreviationSenseErrors, scoreAbbreviationSenses } from './abbreviation-senses.ts';
import { abbreviationErrors, scoreAbbreviations } from './abbreviations.ts';
import { scoreDensity } from './density.ts';
import { scoreDevSentences } from './dev-sentences.ts';
import { heldCases, openCases } from './form-cases.ts';
import { scoreForms } from './forms.ts';
import { glossarySize, priorityCovered } from './glossary-figures.ts';
import { ownWordsErrors, scoreOwnWords } from './own-words.ts';
import { pageAbbreviationErrors, scorePageAbbreviations } from './page-abbreviations.ts';
import { sampleMarkErrors, scoreSampleMarks } from './sample-marks.ts';
import { scoreSenses } from './senses.ts';
import { commonWords, cutWord, scoreWordParts, wordPartsOfRepository } from './word-parts.ts';

/** What a table is made from. */
export interface Sources {
  readonly built: BuiltKnowledge;
  /** The folder of the corpora. A table whose corpus is not there has no rows. */
  readonly corpora: string;
}

/** One table of `npm run score:terms`. Errors are those of the open part of its data only; what is held stays unread. */
export interface ScoreTable {
  readonly name: string;
  readonly rows: (sources: Sources) => readonly object[];
  readonly errors?: (sources: Sources) => readonly string[];
}

const formRow = (part: string, cases: typeof openCases): object => {
  const { positives, foundRight, negatives, leftRight } = scoreForms(cases);
  return { part, texts: cases.length, found: foundRight, of: positives, leftAlone: leftRight, ofOthers: negatives };
};

export const tables: readonly ScoreTable[] = [
  { name: 'glossary', rows: () => glossarySize(readGlossary()) },
  { name: 'priority', rows: ({ corpora }) => priorityCovered(readGlossary(), corpora) },
  {
    name: 'forms',
    rows: () => [formRow('open', openCases), formRow('held', heldCases)],
    errors: () => scoreForms(openCases).wrong,
  },
  {
    name: 'abbreviations',
    rows: ({ corpora }) => scoreAbbreviations(corpora),
    errors: ({ corpora }) =>
      abbreviationErrors(corpora).map(({ id, what, abbreviation, expansion }) => `${id} ${what}: ${abbreviation} = ${expansion}`),
  },
  {
    name: 'senses',
    rows: ({ built }) => scoreSenses(built.knowledge).rows,
    errors: ({ built }) => scoreSenses(built.knowledge).errors.map(({ word, what, text }) => `${word} ${what}: ${text}`),
  },
  {
    name: 'abbreviation-senses',
    rows: ({ built }) => scoreAbbreviationSenses(abbreviationCases(), built.knowledge),
    errors: ({ built }) => abbreviationSenseErrors(abbreviationCases(), built.knowledge),
  },
  {
    name: 'own-words',
    rows: () => scoreOwnWords().filter(({ part }) => ['open', 'held', 'unseen'].includes(part)),
    errors: () => ownWordsErrors().map(({ what, term, explanation, how, text }) => `${what} ${how}: ${term} = ${explanation} | ${text}`),
  },
  {
    name: 'parts',
    rows: () => scoreWordParts(),
    // Everyday words that are taken apart: those that should not be go into the exceptions.
    errors: () => {
      const parts = wordPartsOfRepository();
      return commonWords(0, 30_000).flatMap((word) => cutWord(word, parts) ?? []);
    },
  },
  {
    name: 'page-abbreviations',
    rows: ({ built, corpora }) => scorePageAbbreviations(corpora, built),
    errors: ({ built, corpora }) => pageAbbreviationErrors(corpora, built),
  },
  { name: 'sample-marks', rows: ({ built }) => scoreSampleMarks(built), errors: ({ built }) => sampleMarkErrors(built) },
  { name: 'dev-sentences', rows: ({ built, corpora }) => scoreDevSentences(corpora, built) },
  { name: 'density', rows: ({ built, corpora }) => scoreDensity(corpora, built) },
];
