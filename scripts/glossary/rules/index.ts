import { calm } from './calm.ts';
import { canonicalBytes } from './canonical-bytes.ts';
import { closed } from './closed.ts';
import { everydayNames } from './everyday-names.ts';
import { idFromTerm } from './id-from-term.ts';
import { medicineKind } from './medicine-kind.ts';
import { moreSentences } from './more-sentences.ts';
import { nearEqual } from './near-equal.ts';
import { neverAlone } from './never-alone.ts';
import { noFigures } from './no-figures.ts';
import { noGuessedAbbreviations } from './no-guessed-abbreviations.ts';
import { notCircular } from './not-circular.ts';
import { plainSentence } from './plain-sentence.ts';
import { readableForms } from './readable-forms.ts';
import { gradeOfAll, gradeOfEach } from './reading-grade.ts';
import { repeatedForms } from './repeated-forms.ts';
import type { Rule } from './rule.ts';
import { sayFormat, sayPresent } from './say.ts';
import { seeExists } from './see-exists.ts';
import { senseWords } from './sense-words.ts';
import { sorted } from './sorted.ts';
import { uniqueForms } from './unique-forms.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniqueWords } from './unique-words.ts';

/** The house rules, in the order they are printed. */
export const rules: readonly Rule[] = [
  sorted,
  canonicalBytes,
  idFromTerm,
  uniqueIds,
  uniqueForms,
  senseWords,
  uniqueWords,
  noGuessedAbbreviations,
  repeatedForms,
  readableForms,
  neverAlone,
  everydayNames,
  seeExists,
  plainSentence,
  moreSentences,
  notCircular,
  calm,
  noFigures,
  sayPresent,
  sayFormat,
  closed,
  gradeOfEach,
  gradeOfAll,
  nearEqual,
  medicineKind,
];
