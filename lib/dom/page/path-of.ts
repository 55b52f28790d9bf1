/** Words in `class` that change from article to article or while a page is read, and so say nothing about the place. */
const varying =
  /^(category|tag|topic|section|author|format|status|type|lang|term|parent)[-_]|^(is|has|js|no)-|^(active|open|opened|closed|visible|shown|hidden|loaded|loading|lazy\w*|in-?view|animated?|first|last|odd|even)$/;

/** Numbers count posts, not places: `post-4711` on one page is `post-4712` on the next. */
const steady = (name: string): string => name.toLowerCase().replace(/\d+/g, '#');

const namesOf = (element: Element): string => {
  const words = (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const classes = new Set(words.filter((word) => !varying.test(word)).map(steady));
  const id = element.getAttribute('id');
  return `${id ? `#${steady(id)}` : ''}${[...classes]
    .sort()
    .map((name) => `.${name}`)
    .join('')}`;
};

/** Most boxes a path goes up, and how many of them with a name of their own. */
const deepest = 6;
const named = 2;

/**
 * Where a box stands, in names that other articles of the site share: its tag, id and classes and those of the boxes around it, up to
 * the second that has any. `root` is not part of it.
 */
export const pathOf = (element: Element, root: Element): string => {
  const steps: string[] = [];
  let names = 0;
  for (let at: Element | null = element; at && at !== root && steps.length < deepest && names < named; at = at.parentElement) {
    const own = namesOf(at);
    if (own) names++;
    steps.push(`${at.localName}${own}`);
  }
  return steps.reverse().join(' > ');
};
