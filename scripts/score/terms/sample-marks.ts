import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleTerms } from '../../../lib/core/terms/article-terms.ts';
import type { FoundTerm } from '../../../lib/core/terms/found-term.ts';
import { defaultTermSettings } from '../../../lib/core/terms/term-settings.ts';
import { articleOfHtml } from '../../extract/article-of-html.ts';
import type { BuiltKnowledge } from '../../terms/built-knowledge.ts';

const samples = fileURLToPath(new URL('../../../samples', import.meta.url));
const list = fileURLToPath(new URL('sample-marks.tsv', import.meta.url));

/** A marked word of a sample article, and what its card is about. */
interface Mark {
  readonly sample: string;
  readonly words: string;
  readonly meaning: string;
  readonly around: string;
}

const meaningOf = ({ entry, expansion, couldMean, parts }: FoundTerm, { entryOf }: BuiltKnowledge): string => {
  if (entry !== null) return entryOf(entry).id;
  if (expansion !== null) return expansion.toLowerCase();
  return couldMean.length > 0
    ? `could mean ${couldMean.map(({ stands }) => stands).join(' | ')}`
    : parts.map(({ text, meaning }) => `${text}: ${meaning}`).join(', ');
};

/** What is marked at `usual` in each sample, its further pages joined, every mention. */
const marksOf = (sample: string, built: BuiltKnowledge): Mark[] => {
  const pages = readdirSync(join(samples, sample))
    .filter((name) => name.endsWith('.html'))
    .sort();
  const blocks = pages.flatMap(
    (page) => articleOfHtml(readFileSync(join(samples, sample, page), 'utf8'), `https://${sample}.example/`).blocks,
  );
  const read = blocks.map(({ text }) => ({ text, isHeading: false }));
  const marked = articleTerms(read, built.knowledge).toMark({ ...defaultTermSettings, mentions: 'every' });
  return marked.flatMap((terms, block) =>
    terms.map((term) => {
      const text = read[block]?.text ?? '';
      return {
        sample,
        words: text.slice(term.start, term.end),
        meaning: meaningOf(term, built),
        around: text.slice(Math.max(0, term.start - 50), term.end + 40),
      };
    }),
  );
};

const keyOf = ({ sample, words, meaning }: Pick<Mark, 'sample' | 'words' | 'meaning'>): string =>
  [sample, words.toLowerCase(), meaning].join('\t');

/** What a person who read every mark said of it: "right" or "wrong", by sample, words and meaning. */
const readVerdicts = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(list, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.lastIndexOf('\t')), line.slice(line.lastIndexOf('\t') + 1)]),
  );

const allMarks = (built: BuiltKnowledge): Mark[] =>
  readdirSync(samples, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? marksOf(one.name, built) : []));

/** How many marks of the samples show the right meaning, by the list of those that were read. A mark nobody has read counts as not right. */
export const scoreSampleMarks = (built: BuiltKnowledge): Record<string, unknown>[] => {
  const verdicts = readVerdicts();
  const judged = allMarks(built).map((mark) => verdicts.get(keyOf(mark)) ?? 'unread');
  const count = (verdict: string): number => judged.filter((one) => one === verdict).length;
  const right = count('right');
  return [
    {
      marks: judged.length,
      right,
      percent: Math.round((1000 * right) / judged.length) / 10,
      wrong: count('wrong'),
      unread: count('unread'),
    },
  ];
};

/** The marks that are wrong, or that nobody has read yet: as lines for the list, with the words around. */
export const sampleMarkErrors = (built: BuiltKnowledge): string[] => {
  const verdicts = readVerdicts();
  const lines = new Map<string, string>();
  for (const mark of allMarks(built)) {
    const verdict = verdicts.get(keyOf(mark)) ?? 'unread';
    if (verdict !== 'right' && !lines.has(keyOf(mark))) lines.set(keyOf(mark), `${keyOf(mark)}\t${verdict}\t${mark.around}`);
  }
  return [...lines.values()];
};
