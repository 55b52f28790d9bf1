import { bare } from './bare.ts';

/** Fewest characters of a line, without spaces, that counts as a paragraph. */
const paragraphLength = 40;

/** Share of the paragraphs that the container holds. */
const share = 0.8;

/** The lines of a truth, without the bullets of its lists. */
export const linesOfTruth = (truth: string): string[] =>
  truth
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);

/**
 * The lowest element of a page that holds 80 % of the truth's paragraphs, of those that are on the page at all. `null` when none is.
 */
export const containerOf = (page: Document, truth: string): Element | null => {
  const lines = linesOfTruth(truth).map(bare);
  const long = lines.filter((line) => line.length >= paragraphLength);
  const whole = bare(page.body.textContent ?? '');
  const there = (long.length > 0 ? long : lines).filter((line) => whole.includes(line));
  if (there.length === 0) return null;
  let container: Element = page.body;
  for (;;) {
    const lower = [...container.children].find((child) => {
      const text = bare(child.textContent ?? '');
      return there.filter((line) => text.includes(line)).length >= there.length * share;
    });
    if (lower === undefined) return container;
    container = lower;
  }
};
