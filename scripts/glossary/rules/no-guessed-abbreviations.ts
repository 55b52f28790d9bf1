import { caseRule } from '../../../lib/core/glossary/case-rule.ts';
import { type Place, places } from '../../../lib/core/senses/cues.ts';
import { parsePattern } from '../../../lib/core/senses/pattern.ts';
import { classNames } from '../../senses/read-senses.ts';
import type { RawSense } from '../../senses/sense-table.ts';
import type { Rule } from './rule.ts';

/**
 * No abbreviation is told by guessing: a sense that is taken where nothing near tells stands beside everyday ones only. An everyday sense
 * may be taken so, since nothing is shown of it.
 */
export const noGuessedAbbreviations: Rule = {
  name: 'guess',
  run: ({ senses: { rows, classes } }) => {
    const names = classNames(classes);
    return rows
      .filter(({ word }) => caseRule(word) !== undefined)
      .flatMap(({ file, word, senses }) =>
        senses
          .filter((sense) => !isPlain(sense) && isDefault(sense, names) && senses.some((other) => other !== sense && !isPlain(other)))
          .map(({ stands, entry }) => ({
            file,
            key: word,
            what: `"${stands ?? entry}" is taken where nothing near tells, though ${word} has other medical meanings; leave out \`usual\` and cues that any text meets ("*", "the?")`,
          })),
      );
  },
};

const isPlain = ({ plain }: RawSense): boolean => plain === 'true';

/** Whether a sense is taken wherever it stands: `usual`, or a cue that any word meets. */
const isDefault = (sense: RawSense, classes: readonly string[]): boolean =>
  sense.usual === 'true' ||
  (Object.keys(places) as Place[]).some((place) => (sense[place] ?? []).some((pattern) => isMetByAny(pattern, classes)));

const isMetByAny = (pattern: string, classes: readonly string[]): boolean => {
  try {
    return parsePattern(pattern, classes).every(({ isAny, isOptional }) => isAny || isOptional);
  } catch {
    // A class there is none of: the reading of the table says so.
    return false;
  }
};
