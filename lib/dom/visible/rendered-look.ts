import { builtIn, freed } from '../built-in.ts';
import type { Look } from './look.ts';

/**
 * How elements stand in a browser that has laid the page out; `null` where there is no layout (jsdom, a document made from text).
 * `checkVisibility` is the quick answer for what is shown. It also says no to the children of a closed `details`, to `hidden=until-found`
 * and to `display: contents`, all of which are to be read; for those the computed style decides.
 */
export const renderedLook = (page: Document): Look | null => {
  const view = builtIn(page, 'defaultView');
  const root = builtIn(page, 'documentElement');
  if (view === null || !('checkVisibility' in root)) return null;
  const isVisible = freed(root, 'checkVisibility');
  return (element) => {
    if (isVisible(element as HTMLElement, { visibilityProperty: true })) return 'shown';
    const style = view.getComputedStyle(element);
    if (style.display === 'none') return 'gone';
    return /hidden|collapse/.test(style.visibility) ? 'unseen' : 'shown';
  };
};
