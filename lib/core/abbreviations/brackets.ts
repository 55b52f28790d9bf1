import type { Range } from './definition.ts';

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** In UTF-16 units. What is longer is a remark. */
const LONGEST = 240;

/** What stands between the brackets of a text, inner ones too, in order of their beginnings; longer ones than `LONGEST` are left out. */
export function brackets(text: string): Range[] {
  const found: Range[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
    const opening = OPENING[sign];
    if (opening === undefined) {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    if (text.charAt(start) !== opening) open.length = 0;
    else if (index - start <= LONGEST) found.push({ start: start + 1, end: index });
  }
  return found.sort((a, b) => a.start - b.start);
}
