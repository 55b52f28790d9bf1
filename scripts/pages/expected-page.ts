/** What a reader should see of a page in `tests/pages`, written down by a person. Texts have their white space folded. */
export interface ExpectedPage {
  /** In a few words: the one way this kind of page goes wrong. */
  class: string;
  /** Where the page pretends to be. */
  url: string;
  /** `false` for a page on which there is nothing to read. The keys below then stay away. */
  article: boolean;
  title: string | null;
  byline: string | null;
  reviewedBy: string | null;
  /** Headings, paragraphs, items, cells and captions. Inside a list they stand in this order; a box that may stand elsewhere is a list of its own. */
  must: string[][];
  /** Clutter that must not be in the article. */
  mustNot: string[];
  /** May be left out, or kept with a role that is not running text: credits, biographies, notes. */
  notInBody: string[];
  /** Said twice on the page, once in the article. */
  once: string[];
  tables: number | null;
  images: number | null;
  /** Why Plainly gets this page wrong today. The page's test then holds that it still does. */
  failsToday: string | null;
}

type Keys = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText);
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isAddress = (value: unknown): boolean => isText(value) && URL.canParse(value);

interface Rule {
  fits: (value: unknown) => boolean;
  mend: string;
  /** `always`, only where there is an `article`, or where the person wants it. */
  when: 'always' | 'article' | 'optional';
}

const rules: Readonly<Record<string, Rule>> = {
  class: { fits: isText, mend: 'say in a few words how this kind of page goes wrong', when: 'always' },
  url: { fits: isAddress, mend: 'give the whole address the page pretends to have', when: 'always' },
  article: {
    fits: (value) => typeof value === 'boolean',
    mend: 'write false where there is nothing to read, or leave it out',
    when: 'optional',
  },
  title: { fits: isText, mend: 'write the title as the page shows it', when: 'article' },
  byline: { fits: (value) => value === null || isText(value), mend: 'write the author, or null when the page names none', when: 'article' },
  reviewedBy: { fits: (value) => value === null || isText(value), mend: 'write the reviewer, or null when there is none', when: 'article' },
  must: {
    fits: (value) => Array.isArray(value) && value.length > 0 && value.every(areTexts),
    mend: 'write a list of lists: every heading, paragraph, item, cell and caption a reader should see, in order',
    when: 'article',
  },
  mustNot: {
    fits: (value) => value === null || areTexts(value),
    mend: 'write every piece of clutter that must not be in the article, or null when the page has none',
    when: 'article',
  },
  notInBody: { fits: areTexts, mend: 'write texts, or leave it out', when: 'optional' },
  once: { fits: areTexts, mend: 'write texts, or leave it out', when: 'optional' },
  tables: { fits: isCount, mend: 'write how many tables of data the article has, or leave it out', when: 'optional' },
  images: { fits: isCount, mend: 'write how many pictures the article has, or leave it out', when: 'optional' },
  failsToday: { fits: isText, mend: 'say in one line why it fails, or leave it out', when: 'optional' },
};

/** Clutter whose words are also the article's could never be told apart. */
const mixedUp = (keys: Keys, file: string): string[] => {
  const must = areTexts(keys['mustNot']) && Array.isArray(keys['must']) ? keys['must'].flat().filter(isText) : [];
  return ((keys['mustNot'] ?? []) as string[])
    .filter((line) => must.some((text) => text.includes(line)))
    .map((line) => `${file}: \`mustNot\`: "${line}" is part of a text in \`must\`; choose other words for the clutter`);
};

/** The wrong keys of one file, each as "file: `key`: what to do". */
const problemsOf = (keys: Keys, file: string): string[] => {
  const isArticle = keys['article'] !== false;
  const unknown = Object.keys(keys).filter((key) => !(key in rules));
  const wrong = Object.entries(rules).flatMap(([key, { fits, mend, when }]) => {
    if (when === 'article' && !isArticle) return key in keys ? [`${file}: \`${key}\`: leave it out, the page has no article`] : [];
    if (!(key in keys)) return when === 'optional' ? [] : [`${file}: \`${key}\`: is missing; ${mend}`];
    return fits(keys[key]) ? [] : [`${file}: \`${key}\`: ${mend}`];
  });
  return [
    ...unknown.map((key) => `${file}: \`${key}\`: is not a key; known are ${Object.keys(rules).join(', ')}`),
    ...wrong,
    ...mixedUp(keys, file),
  ];
};

/** What a key that is not there means. */
const absent = {
  article: true,
  title: null,
  byline: null,
  reviewedBy: null,
  must: [],
  notInBody: [],
  once: [],
  tables: null,
  images: null,
  failsToday: null,
};

/**
 * Reads an `expected.json`.
 * @param file its path, for the messages
 * @throws when a key is missing, unknown or unfilled: a line for each, with the file, the key and what to do
 */
export const parseExpectedPage = (json: string, file: string): ExpectedPage => {
  let keys: unknown;
  try {
    keys = JSON.parse(json);
  } catch (error) {
    throw new Error(`${file}: is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof keys !== 'object' || keys === null || Array.isArray(keys)) throw new Error(`${file}: should be one object`);
  const problems = problemsOf(keys as Keys, file);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const { mustNot, ...given } = keys as Pick<ExpectedPage, 'class' | 'url'> & Partial<ExpectedPage>;
  return { ...absent, ...given, mustNot: mustNot ?? [] };
};
