/** What a block of JSON-LD states about the article. Nothing here is checked against the page. */
export interface Stated {
  types: string[];
  headline: string | null;
  authors: string[];
  reviewers: string[];
  published: string | null;
  updated: string | null;
  reviewed: string | null;
  publisher: string | null;
  sponsor: string | null;
}

/** Limits: a page can send any JSON. Characters of a block, blocks, nodes in all, names of one fact, characters of one text. */
const longestBlock = 1_000_000;
const mostBlocks = 30;
const mostNodes = 3_000;
const mostNames = 40;
const longestText = 300;

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, mostNames) : value === undefined ? [] : [value]);
// Only own keys are read, so that a key named `__proto__` or a changed prototype means nothing.
const at = (node: Node, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined);

const textOf = (value: unknown): string | null => {
  const [first] = listOf(value);
  const text =
    typeof first === 'string'
      ? first
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim()
      : '';
  return text && text.length <= longestText ? text : null;
};

const typesOf = (node: Node): string[] => listOf(at(node, '@type')).filter((type): type is string => typeof type === 'string');

/** Control characters are not allowed inside JSON strings, but sites write them. */
const parse = (text: string): unknown => {
  if (text.length > longestBlock) return null;
  const json = text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)?[\s;]*$/, '');
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' ')) as unknown;
  } catch {
    return null;
  }
};

/** Keys under which another description of the same page may stand. Below `hasPart`, `review`, `itemListElement` it is of another. */
const sameThing = ['@graph', 'mainEntity', 'mainEntityOfPage'];

const collect = (roots: readonly unknown[]): Node[] => {
  const found: Node[] = [];
  const waiting = [...roots];
  for (let i = 0; i < waiting.length && found.length < mostNodes; i++) {
    const value = waiting[i];
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostNodes));
    else if (isNode(value)) {
      found.push(value);
      for (const key of sameThing) if (typeof at(value, key) === 'object') waiting.push(at(value, key));
    }
  }
  return found;
};

const isArticleType = (type: string): boolean =>
  /(?:Article|BlogPosting|Report|Recipe|HowTo|Review|LiveBlogPosting)$/.test(type) && type !== 'AggregateReview';
const isPageType = (type: string): boolean => /(?:WebPage|AboutPage|FAQPage|QAPage|ItemPage|MedicalCondition|Drug)$/.test(type);

/** Tells whether a description is of this page: by its headline or its address, each `null` where it states none. */
export type IsAbout = (headline: string | null, address: string | null) => boolean;

/**
 * What the JSON-LD of a page states about its article. Descriptions of other articles (related ones) are passed over; bad JSON, wrong
 * types and absurd sizes count as nothing.
 * @param blocks the texts of the page's `application/ld+json` scripts
 */
export const readJsonLd = (blocks: readonly string[], isAbout: IsAbout): Stated => {
  const nodes = collect(blocks.slice(0, mostBlocks).map(parse));
  const named = new Map<string, Node>();
  for (const node of nodes) {
    const id = textOf(at(node, '@id'));
    if (id && at(node, 'name') !== undefined) named.set(id, node);
  }
  const names = (value: unknown): string[] =>
    listOf(value).flatMap((one) => {
      if (!isNode(one)) return textOf(one) ?? [];
      const known = at(one, 'name') === undefined ? named.get(textOf(at(one, '@id')) ?? '') : one;
      return (known && textOf(at(known, 'name'))) ?? [];
    });
  const articles = nodes.filter((node) => typesOf(node).some(isArticleType));
  const pages = nodes.filter((node) => typesOf(node).some(isPageType));
  const fits = (node: Node): boolean => {
    const headline = textOf(at(node, 'headline')) ?? textOf(at(node, 'name'));
    const page = at(node, 'mainEntityOfPage');
    const address = textOf(at(node, 'url')) ?? (isNode(page) ? textOf(at(page, '@id')) : textOf(page)) ?? null;
    return headline || address ? isAbout(headline, address) : articles.length + pages.length === 1;
  };
  const about = [...articles.filter(fits).slice(0, 1), ...pages.filter(fits).slice(0, 1)];
  const first = <T>(read: (node: Node) => T | null): T | null => {
    for (const node of about) {
      const value = read(node);
      if (value !== null) return value;
    }
    return null;
  };
  const text = (key: string): string | null => first((node) => textOf(at(node, key)));
  const people = (...keys: string[]): string[] =>
    first((node) => keys.map((key) => names(at(node, key))).find((found) => found.length > 0) ?? null) ?? [];
  const site = nodes.find((node) => typesOf(node).includes('WebSite'));
  return {
    types: about.flatMap(typesOf),
    headline: text('headline'),
    authors: people('author', 'creator'),
    reviewers: people('reviewedBy'),
    published: text('datePublished'),
    updated: text('dateModified'),
    reviewed: text('lastReviewed'),
    publisher: people('publisher')[0] ?? (site ? textOf(at(site, 'name')) : null),
    // `funder` is who paid for a study, not for the page.
    sponsor: people('sponsor')[0] ?? null,
  };
};
