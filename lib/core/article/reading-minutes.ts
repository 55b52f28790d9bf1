import type { Block } from './block.ts';

const words = (text: string): number => text.split(' ').filter(Boolean).length;

/**
 * How long a calm reader needs, as whole minutes from quick to slow: 238 and 160 words a minute
 * (Brysbaert 2019 gives 238 as the mean for English non-fiction; the slower figure allows for looking words up).
 */
export const readingMinutes = (blocks: readonly Block[]): { from: number; to: number } => {
  const total = blocks.reduce((sum, block) => sum + words(block.text), 0);
  return { from: Math.max(1, Math.round(total / 238)), to: Math.max(1, Math.round(total / 160)) };
};
