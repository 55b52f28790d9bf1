// npm run score:senses-of-abbreviations [-- --errors]: how often the words around an abbreviation tell what it means; --errors lists what goes wrong
// in the sentences that may be looked at.
import { parseArgs } from 'node:util';
import { builtKnowledge } from './glossary/built-knowledge.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { abbreviationCases } from './score/terms/abbreviation-cases.ts';
import { outcomeOf, scoreAbbreviationSenses, toldFor } from './score/terms/abbreviation-senses.ts';

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } });
const cases = abbreviationCases();
const knowledge = builtKnowledge(readGlossary());
console.table(scoreAbbreviationSenses(cases, knowledge));

if (values.errors)
  for (const one of cases.filter(({ isHeld }) => !isHeld)) {
    const told = toldFor(one, knowledge);
    const outcome = outcomeOf(one.wanted, told);
    if (outcome !== 'right') console.log(`${outcome.padEnd(10)} ${one.abbreviation} | ${one.wanted} | told ${told} | ${one.text}`);
  }
