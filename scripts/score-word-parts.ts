// npm run score:parts [-- --common FROM TO]: how many built words are split rightly and how many common English ones are left whole;
// --common lists the splits of the English words from a place to another, the commonest first.
import { parseArgs } from 'node:util';
import { commonWords, cutWord, scoreWordParts, wordPartsOfRepository } from './score/terms/word-parts.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { common: { type: 'boolean', default: false } } });
const tables = wordPartsOfRepository();
const [from = 0, to = 10_000] = positionals.map(Number);

const splits = (): string[] => commonWords(from, to).flatMap((word) => cutWord(word, tables) ?? []);

if (values.common) console.log(splits().join('\n'));
else console.table(scoreWordParts(tables));
