import type { Glossary } from '../../components/reader/article-view.tsx';
import { openIndex } from '../../lib/core/glossary/open-index.ts';
import { entryIn, shardFile, shardOf } from '../../lib/core/glossary/shards.ts';
import { readSenses } from '../../lib/core/senses/senses.ts';
import { termsToMark } from '../../lib/core/terms/read-terms.ts';

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
  const knowledge = Promise.all([index, file('senses.json').then((response) => response.json() as Promise<unknown>)]).then(
    ([opened, senses]) => ({
      index: opened,
      senses: readSenses(senses, opened.stamp),
    }),
  );
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
  return {
    find: async (blocks) => {
      return termsToMark(blocks, await knowledge, 'usual').map((matches) =>
        matches.flatMap(({ start, end, entry }) => (entry === null ? [] : [{ start, end, entry }])),
      );
    },
    load: async (entry) => entryIn(await shard(shardOf(entry)), entry, (await index).stamp),
  };
};
