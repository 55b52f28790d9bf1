import { fileURLToPath } from 'node:url';
import { splitWord } from '../../lib/core/word-parts/split-word.ts';
import { type PackedWordParts, parseWordParts } from '../../lib/core/word-parts/word-parts.ts';
import { problemLine } from '../glossary/problem.ts';
import { everydayWords } from '../glossary/word-tables.ts';
import { checkWordParts } from './check-word-parts.ts';
import { readWordParts, type Section } from './read-word-parts.ts';

/** The file the tables are built into, beside the glossary. */
export const WORD_PARTS_FILE = 'word-parts.json';

const folder = fileURLToPath(new URL('../../data/word-parts/en', import.meta.url));

/** So many of the commonest words are not marked for their parts. */
const KNOWN_BY_ALL = 20_000;

/** The tables as they travel, but for the familiar words. */
export const packWordParts = (sections: readonly Section[]): PackedWordParts => {
  const rows = (file: string, name: string): Record<string, string> => {
    const section = sections.find((one) => one.file === `${file}.yml` && one.name === name);
    return Object.fromEntries((section?.rows ?? []).map(({ forms, meaning }) => [forms, meaning]));
  };
  return {
    beginnings: rows('beginnings', 'all'),
    roots: rows('roots', 'medical'),
    everydayRoots: rows('roots', 'everyday'),
    endings: rows('endings', 'after-roots'),
    freeEndings: rows('endings', 'after-any'),
    generalEndings: rows('endings', 'general'),
    drugStems: rows('drug-stems', 'medicines'),
    exceptions: [...Object.keys(rows('exceptions', 'built')), ...Object.keys(rows('exceptions', 'medicines'))],
    familiar: [],
  };
};

/** Reads, checks and packs the tables of the repository. Throws with the list of problems when something is wrong with them. */
export const packedWordParts = (): PackedWordParts => {
  const { sections, problems } = readWordParts(folder);
  const all = [...problems, ...checkWordParts(sections)];
  if (all.length > 0) throw new Error(all.map(problemLine).join('\n'));
  const packed = packWordParts(sections);
  const tables = parseWordParts(packed);
  const familiar = everydayWords(KNOWN_BY_ALL).flatMap(({ word }) => (splitWord(word, tables) === null ? [] : [word]));
  return { ...packed, familiar: [...new Set(familiar)].sort() };
};
