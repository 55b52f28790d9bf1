import type { Removal } from '../../core/article/removal.ts';

/** Takes an element out of the article and writes down why. */
export type Take = (element: Element, reason: string, kind?: Removal['kind']) => void;

/** One step of cleaning: looks at one kind of thing, changes `root` in place, and takes things out only through `take`. */
export interface Pass {
  name: string;
  run: (root: Element, take: Take) => void;
}
