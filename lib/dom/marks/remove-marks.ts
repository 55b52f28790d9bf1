import { keepSelection } from './keep-selection.ts';

/** Takes all marks out of `root` again: its text, the text nodes it stood in before, and what is selected are as they were. */
export const removeMarks = (root: Element): void => {
  const marks = root.querySelectorAll('.term[data-term]');
  if (marks.length === 0) return;
  keepSelection(root, () => {
    const parents = new Set<Node>();
    for (const mark of marks) {
      if (mark.parentNode) parents.add(mark.parentNode);
      mark.replaceWith(...mark.childNodes);
    }
    for (const parent of parents) parent.normalize();
  });
};
