import type { Taken } from '../../core/article/account.ts';
import type { Pass, Take } from '../clean/pass.ts';
import { readPage } from '../page/page-model.ts';

/** Runs a pass and keeps the account of what it takes out. */
export const runPass = (pass: Pass, root: Element, taken: Taken[]): void => {
  const take: Take = (element, reason, kind = 'clutter') => {
    taken.push({ pass: pass.name, reason, kind, lines: readPage(element).blocks.map(({ text }) => text) });
    element.remove();
  };
  pass.run(root, take);
};
