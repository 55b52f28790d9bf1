import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, isRole } from '../../lib/core/article/block.ts';

/**
 * Composed articles with their passages marked by hand, in `tests/core/get-help/*.txt`. `== name` begins an article; each line is a block:
 * `# ` a heading, `- ` an item, `{role}` any other role, else body. In front of that, `!` begins a passage, `|` goes on with it, and
 * `~` is a block that looks like one but is not.
 */
export interface HelpCase {
  name: string;
  blocks: Block[];
  passages: { first: number; last: number }[];
  /** Places of the blocks that only look like a passage. */
  lookalikes: number[];
}

const blockOf = (line: string): Block => {
  if (line.startsWith('# ')) return { role: 'heading', text: line.slice(2) };
  if (line.startsWith('- ')) return { role: 'item', text: line.slice(2) };
  const [, role, text] = /^\{(\w+)\}(.*)$/.exec(line) ?? [];
  if (role === undefined) return { role: 'body', text: line };
  if (!isRole(role)) throw new Error(`"${line}": there is no role "${role}"`);
  return { role, text: text ?? '' };
};

const caseOf = (source: string): HelpCase => {
  const [name = '', ...lines] = source.trim().split('\n');
  const found: HelpCase = { name, blocks: [], passages: [], lookalikes: [] };
  for (const line of lines) {
    const [, sign, rest] = /^([!|~]?)(.*)$/.exec(line) ?? [];
    const place = found.blocks.push(blockOf(rest ?? '')) - 1;
    const last = found.passages.at(-1);
    if (sign === '!') found.passages.push({ first: place, last: place });
    else if (sign === '~') found.lookalikes.push(place);
    else if (sign === '|') {
      if (last?.last !== place - 1) throw new Error(`${name}: "${rest}" goes on with nothing`);
      last.last = place;
    }
  }
  return found;
};

/** Half `a` was open while the patterns were written; half `b` was written before them and looked at when they were done. */
export type Half = 'a' | 'b';

/** @throws when a line is not of the form above */
export const helpCases = (half: Half): HelpCase[] =>
  readFileSync(join(import.meta.dirname, '../../tests/core/get-help', `${half}.txt`), 'utf8')
    .split(/^== /m)
    .slice(1)
    .map(caseOf);
