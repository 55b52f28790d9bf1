import type { Handlers } from './messaging.ts';
import { pageTab } from './sender.ts';

/** How long words wait for their reader (milliseconds): one that opens later was opened for something else. */
const patience = 20_000;
/** Characters. */
const longest = 300;

/**
 * Holds the words that were selected on a page until the reader that opens over it asks for them.
 * @param now the time in milliseconds
 */
export const askedWords = (now: () => number): { hold: (tab: number, words: string) => void; handlers: Handlers } => {
  const held = new Map<number, { words: string; until: number }>();
  return {
    hold: (tab, words) => void held.set(tab, { words: words.slice(0, longest), until: now() + patience }),
    handlers: {
      askedWords: (ask, sender) => {
        const tab = pageTab(ask.tab, sender);
        if (tab === null) return null;
        const asked = held.get(tab);
        held.delete(tab);
        return { words: asked && asked.until > now() ? asked.words : null };
      },
    },
  };
};
