// npm run score:help [-- a b] [--errors]: how many of the marked passages that say when to get help are found, and how many found ones are marked.
import { parseArgs } from 'node:util';
import { scoreHelp } from './score/help.ts';
import type { Half } from './score/help-cases.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'boolean', default: false } } });
const isHalf = (name: string): name is Half => name === 'a' || name === 'b';
const halves = positionals.length > 0 ? positionals.filter(isHalf) : (['a', 'b'] as const);

for (const half of halves) {
  const { articles, marked, found, lookalikes, recall, precision, missed, wrong } = scoreHelp(half);
  console.log(
    `half ${half}: ${articles} articles, ${marked} passages, ${lookalikes} look-alikes; ${found} found, ` +
      `recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
  );
  if (!values.errors) continue;
  for (const text of missed) console.log(`  missed  ${text}`);
  for (const text of wrong) console.log(`  wrong   ${text}`);
}
