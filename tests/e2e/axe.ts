import axe from 'axe-core';
import type { Frame } from './drivers/driver.ts';

interface Found {
  id: string;
  nodes: string[];
}

/** Runs axe-core in the frame's own document (from the page it sees nothing of a closed root). */
export const violations = (frame: Frame): Promise<Found[]> => {
  // A function is sent to the browser as its text: this one's text is axe itself and the call.
  const run = Object.assign((): Promise<Found[]> => Promise.resolve([]), {
    toString: () => `async () => {
      ${axe.source};
      const { violations, passes } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      if (passes.length < 10) throw new Error('axe saw too little: ' + passes.length + ' rules passed');
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 160)) }));
    }`,
  });
  return frame.evaluate(run);
};
