import type { Block } from '../../core/article/block.ts';
import { wordCount } from '../text.ts';

/** Fewest words of running text that are worth a reader. A log-in page, a search form or an empty page has fewer. */
const fewestWords = 60;

/** Whether what was chosen reads like an article: some real paragraphs, not a list of links or a form. */
export const isArticle = (blocks: readonly Block[]): boolean => {
  const running = blocks.filter((block) => block.role !== 'caption' && block.role !== 'reference' && block.role !== 'aside');
  const total = running.reduce((sum, block) => sum + wordCount(block.text), 0);
  // A page that is mostly a table is an article too, as long as what stands around the table is text.
  const words = running.filter((block) => block.role !== 'cell').map((block) => wordCount(block.text));
  const outside = words.reduce((sum, count) => sum + count, 0);
  const inSentences = words.filter((count) => count >= 12).reduce((sum, count) => sum + count, 0);
  return total >= fewestWords && inSentences >= outside * 0.3;
};
