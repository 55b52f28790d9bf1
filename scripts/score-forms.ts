// npm run score:forms [-- --errors]: how many forms of an entry are found and other words left alone, and the forms an entry of the glossary has.
import { claims } from './glossary/claims.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { heldCases, openCases } from './score/form-cases.ts';
import { scoreForms } from './score/forms.ts';

for (const [name, cases] of Object.entries({ open: openCases, held: heldCases })) {
  const { positives, foundRight, negatives, leftRight, wrong } = scoreForms(cases);
  const share = (100 * (foundRight + leftRight)) / cases.length;
  console.log(
    `${name}: ${share.toFixed(1)} % of ${cases.length} right; found ${foundRight} of ${positives}, left alone ${leftRight} of ${negatives}`,
  );
  // What the held cases are stays unread: they are the only measure of rules for words nobody had in mind.
  if (name === 'open' && process.argv.includes('--errors')) for (const line of wrong) console.log(`  ${line}`);
}
const { entries } = readGlossary();
const count = claims(entries).size;
console.log(
  `glossary: ${count.toLocaleString('en')} forms of ${entries.length.toLocaleString('en')} entries, ${(count / entries.length).toFixed(2)} each`,
);
