import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Block } from '../../lib/core/article/block.ts';
import { extract } from '../../lib/dom/extract/extract.ts';

/** What is timed on the document in front. Each gives how many words it found, so that a run that found nothing is seen. */
const work: Readonly<Record<Who, () => number>> = {
  readability: () => words(new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? ''),
  plainly: () =>
    words(
      blocks()
        .map(({ text }) => text)
        .join(' '),
    ),
  defuddle: () => words(new Defuddle(document, { url: document.URL, useAsync: false }).parse().content.replace(/<[^>]*>/g, ' ')),
};
export type Who = 'readability' | 'plainly' | 'defuddle';

const words = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

/** The blocks of the document's article, as the page script would send them; none when there is no article. */
export const blocks = (url?: string): readonly Block[] => {
  const answer = extract(document, { anyway: false, ...(url !== undefined && { url }) });
  return answer.ok ? answer.article.blocks : [];
};

/** Milliseconds that one run takes on the document in front. */
export const time = (who: Who): { ms: number; words: number } => {
  const from = performance.now();
  const count = work[who]();
  return { ms: performance.now() - from, words: count };
};

/** How large the document is. */
export const size = (): number => document.querySelectorAll('*').length;
