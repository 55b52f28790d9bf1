import type { Entry } from '../../../lib/core/glossary/entry.ts';
import type { Topic } from '../topic.ts';
import type { Dialogue } from './dialogue.ts';
import type { Desk } from './draft.ts';

const MOST_SHOWN = 6;

/** A related entry in a file says more of it than that the file is full of the same kind. */
const RELATED = 2;

/** The files with room that suit an entry, best first: by related entries in them, then by the share of entries of its kind. */
export const suitableFiles = ({ see, kind }: Entry, topics: readonly Topic[], room: number): Topic[] => {
  const suits = ({ entries }: Topic): number =>
    RELATED * entries.filter(({ id }) => see.includes(id)).length +
    entries.filter((entry) => entry.kind === kind).length / Math.max(1, entries.length);
  return topics
    .filter(({ entries }) => entries.length < room)
    .map((topic) => ({ topic, suit: suits(topic) }))
    .filter(({ suit }) => suit > 0)
    .sort((a, b) => b.suit - a.suit)
    .map(({ topic }) => topic);
};

/** Asks for the topic file: one of those that suit, any other with room, or the name of a new one. */
export function* askFile(draft: Entry, { base: { topics }, validate }: Desk): Dialogue<string> {
  const room = mostEntries(validate.schema);
  const offered = suitableFiles(draft, topics, room).slice(0, MOST_SHOWN);
  const list = offered.map(({ file, entries }, i) => `  ${i + 1} ${file} (${entries.length} entries)\n`).join('');
  for (let said = `Which file? A number, or the name of another or a new one:\n${list}> `; ; ) {
    const line = (yield said).trim();
    const file = offered[Number(line) - 1]?.file ?? (line.endsWith('.yml') ? line : `${line}.yml`);
    const count = topics.find((topic) => topic.file === file)?.entries.length ?? 0;
    if (!/^[a-z]+[a-z0-9]*(?:-[a-z0-9]+)*\.yml$/.test(file))
      said = `  ! "${line}" is no file name; use small letters and hyphens, such as heart-parts.yml\n> `;
    else if (count >= room) said = `  ! ${file} is full: it has ${count} entries; choose another, or the name of a new one\n> `;
    else return file;
  }
}

/** How many entries the schema lets a file have. */
const mostEntries = (schema: unknown): number => Number((schema as { maxProperties?: number }).maxProperties ?? Number.POSITIVE_INFINITY);
