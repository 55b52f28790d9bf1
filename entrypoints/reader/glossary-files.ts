import type { Glossary } from '../../components/reader/article-view.tsx';
import { entryNumber } from '../../lib/core/glossary/entry-number.ts';
import { isMarkedAt } from '../../lib/core/glossary/levels.ts';
import { openIndex } from '../../lib/core/glossary/open-index.ts';
import { entryIn, shardFile, shardOf } from '../../lib/core/glossary/shards.ts';
import { once } from '../../lib/core/once.ts';
import { readSenses } from '../../lib/core/senses/senses.ts';
import { type ArticleTerms, articleTermsInSlices } from '../../lib/core/terms/article-terms.ts';
import { explain } from '../../lib/core/terms/explain.ts';
import type { FoundTerm } from '../../lib/core/terms/found-term.ts';
import { innerTerms } from '../../lib/core/terms/inner-terms.ts';
import type { TermBlock } from '../../lib/core/terms/read-terms.ts';
import { parseWordParts } from '../../lib/core/word-parts/word-parts.ts';

/** Longest time, in milliseconds, that reading terms holds up the page. */
const slice = 8;

/** Asks for a pause whenever a slice of time is used up. */
const pauser = (): (() => Promise<void> | null) => {
  let from = performance.now();
  return () => {
    if (performance.now() - from < slice) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        from = performance.now();
        resolve();
      });
    });
  };
};

/** The glossary that comes with the extension: the index is fetched at once, each shard when one of its cards first opens. */
export const openGlossary = (addressOf: (path: string) => string): Glossary => {
  const file = async (name: string): Promise<Response> => {
    const response = await fetch(addressOf(`/glossary/en/${name}`));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  };
  const index = file('index.bin')
    .then((response) => response.arrayBuffer())
    .then(openIndex);
  const json = (name: string): Promise<unknown> => file(name).then((response) => response.json() as Promise<unknown>);
  const knowledge = Promise.all([index, json('senses.json'), json('word-parts.json')]).then(([opened, senses, parts]) => ({
    index: opened,
    senses: readSenses(senses, opened.stamp),
    parts: once(() => parseWordParts(parts)),
  }));
  const shards = new Map<number, Promise<unknown>>();
  const shard = (number: number): Promise<unknown> => {
    const known = shards.get(number);
    if (known) return known;
    const loading = file(shardFile(number)).then((response) => response.json() as Promise<unknown>);
    // A failed attempt is not kept, so that the next card tries again.
    loading.catch(() => shards.delete(number));
    shards.set(number, loading);
    return loading;
  };
  /** The last article that was read: words that are asked for stand in it. */
  let last: { blocks: readonly TermBlock[]; terms: Promise<ArticleTerms> } | null = null;
  const articleOf = new WeakMap<FoundTerm, ArticleTerms>();
  const read = (blocks: readonly TermBlock[]): Promise<ArticleTerms> => {
    if (last?.blocks.length === blocks.length && last.blocks.every(({ text }, i) => text === blocks[i]?.text)) return last.terms;
    const terms = knowledge
      .then((known) => articleTermsInSlices(blocks, known, pauser()))
      .then((article) => {
        for (const term of article.found.flat()) articleOf.set(term, article);
        return article;
      });
    last = { blocks, terms };
    return terms;
  };
  return {
    read,
    withAuthor: (term) => articleOf.get(term)?.withAuthor(term) ?? term,
    explain: async (blocks, asked) => explain(blocks, asked, await read(blocks), await knowledge),
    inside: async (phrase, own) => {
      const opened = await index;
      return innerTerms(phrase, own, opened).filter(({ entry }) => isMarkedAt(opened.hardness[entry] ?? 0, 'usual'));
    },
    numbersOf: async (ids) => {
      const opened = await index;
      return ids.flatMap((id) => entryNumber(id, opened) ?? []);
    },
    load: async (entry) => entryIn(await shard(shardOf(entry)), entry, (await index).stamp),
  };
};
