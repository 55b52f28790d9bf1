import { builtIn, freed } from '../built-in.ts';
import { notePicture } from '../clean/pictures.ts';
import { frameBody, settleAddresses } from './frame-body.ts';
import { type Look, unlooked } from './look.ts';
import { renderedLook } from './rendered-look.ts';
import { fillSlots, statedHost } from './shadow-content.ts';
import { statedLook } from './stated-look.ts';

/** A copy of a page, and what in it is not shown there. */
export interface CopiedPage {
  copy: Document;
  /** Boxes that are not shown, with all that is in them (`display: none`) → looks into one that is to be read all the same. */
  gone: Map<Element, () => void>;
  /** Elements whose own words are not shown (`visibility: hidden`). */
  unseen: Set<Element>;
}

/** Deepest nesting of shadow trees and of frames that is followed. */
const deepest = { shadows: 30, frames: 3 };

/** Two walkers in step. Walkers are not fooled by controls that are named like the properties of their form. */
const step = (walkers: readonly [TreeWalker, TreeWalker], isEntered: boolean): boolean => {
  const [first] = walkers;
  const both = (name: 'firstChild' | 'nextSibling' | 'parentNode'): boolean => {
    if (first[name]() === null) return false;
    walkers[1][name]();
    return true;
  };
  if (isEntered && both('firstChild')) return true;
  do if (both('nextSibling')) return true;
  while (both('parentNode'));
  return false;
};

/**
 * Copies a page as it is seen: the content of open shadow trees and of frames of the same origin stands in its place, and what is hidden
 * is known. The page itself is only read.
 */
export const copyPage = (page: Document): CopiedPage => {
  const root: Element = builtIn(page, 'documentElement');
  const copy = builtIn(page, 'cloneNode')(true) as Document;
  const importNode = builtIn(copy, 'importNode');
  const walker = builtIn(copy, 'createTreeWalker');
  const nameOf = freed(root, 'localName');
  const shadowRoot = freed(root, 'shadowRoot');
  const isLaidOut = renderedLook(page) !== null;
  const gone: CopiedPage['gone'] = new Map();
  const unseen: CopiedPage['unseen'] = new Set();

  const imported = (from: Node): DocumentFragment => {
    const content = builtIn(copy, 'createDocumentFragment')();
    for (let child = from.firstChild; child; child = child.nextSibling) content.append(importNode(child, true));
    return content;
  };

  const look = (from: Node, to: Node, seen: Look, depth: { shadows: number; frames: number }): void => {
    const walkers = [walker(from, 1), walker(to, 1)] as const;
    const hosts = new Map<Element, DocumentFragment>();
    const frames: [Element, Element][] = [];
    for (let isEntered = true; step(walkers, isEntered); ) {
      const living = walkers[0].currentNode as Element;
      const copied = walkers[1].currentNode as Element;
      const name = nameOf(living);
      isEntered = !unlooked.has(name);
      // Where scripts run a template that states a shadow tree has become one; one that is still there is only a template.
      const host = name === 'template' && !isLaidOut ? statedHost(copied) : null;
      if (host && !hosts.has(host)) hosts.set(host, (living as HTMLTemplateElement).content);
      if (!isEntered) continue;
      const state = seen(living);
      // A page that hides itself until its script has run is read all the same.
      if (state === 'gone' && name !== 'html' && name !== 'body') {
        isEntered = false;
        gone.set(copied, () => look(living, copied, seen, depth));
        continue;
      }
      if (state === 'unseen') unseen.add(copied);
      if (name === 'img') notePicture(living as HTMLImageElement, copied);
      else if (name === 'iframe' && isLaidOut) frames.push([living, copied]);
      const shadow = shadowRoot(living);
      if (shadow) hosts.set(copied, shadow);
    }
    for (const [host, shadow] of hosts) {
      if (depth.shadows >= deepest.shadows) break;
      const content = imported(shadow);
      look(shadow, content, isLaidOut ? seen : statedLook(shadow, root), { ...depth, shadows: depth.shadows + 1 });
      fillSlots(host, content, (slot) => gone.has(slot));
    }
    for (const [frame, copied] of frames) {
      const body = depth.frames < deepest.frames ? frameBody(frame) : null;
      if (!body) continue;
      const { ownerDocument: inside } = body;
      const box = builtIn(copy, 'createElement')('div');
      box.append(imported(body));
      look(body, box, renderedLook(inside) ?? statedLook(inside, root), { shadows: 0, frames: depth.frames + 1 });
      settleAddresses(box, builtIn(inside, 'baseURI'));
      copied.replaceWith(box);
    }
  };
  look(page, copy, renderedLook(page) ?? statedLook(page, root), { shadows: 0, frames: 0 });
  return { copy, gone, unseen };
};
