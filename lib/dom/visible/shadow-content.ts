/** Elements that may have a shadow tree, after the DOM standard. Forms are not among them. */
const hosts = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The element whose open shadow tree a template states (declarative shadow DOM); `null` for all other templates. */
export const statedHost = (template: Element): Element | null => {
  if (template.getAttribute('shadowrootmode') !== 'open') return null;
  const { parentElement } = template;
  return parentElement && hosts.test(parentElement.localName) ? parentElement : null;
};

const slotOf = (child: Node): string => (child.nodeType === 1 ? ((child as Element).getAttribute('slot') ?? '') : '');

/**
 * Puts the content of a shadow tree in place of its host's children, and these in place of the slots, as they are shown. Children that
 * have no slot are not shown, and go. Works on copies only.
 * @param isHidden whether an element of the content was found to be hidden: nothing in a hidden slot is shown
 */
export const fillSlots = (host: Element, content: DocumentFragment, isHidden: (slot: Element) => boolean): void => {
  // The template that stated the tree is one of the children still, and no child for a slot.
  const waiting = [...host.childNodes].filter((child) => (child as Element).localName !== 'template');
  host.replaceChildren();
  for (const slot of content.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const given = waiting.filter((child) => slotOf(child) === name);
    for (const child of given) waiting.splice(waiting.indexOf(child), 1);
    if (isHidden(slot)) slot.remove();
    else slot.replaceWith(...(given.length > 0 ? given : slot.childNodes));
  }
  host.append(content);
};
