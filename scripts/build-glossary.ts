// npm run build:data: builds data/glossary and data/word-parts into the files that the extension ships, under public/glossary/en.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGlossary } from './glossary/build.ts';
import { readGlossary } from './glossary/read-glossary.ts';
import { packedWordParts, WORD_PARTS_FILE } from './word-parts/pack-word-parts.ts';

const folder = fileURLToPath(new URL('../public/glossary/en', import.meta.url));
const glossary = readGlossary();
const { entries } = glossary;
const files = buildGlossary(glossary);
const wordParts = JSON.stringify(packedWordParts());
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of files) writeFileSync(`${folder}/${name}`, bytes);
writeFileSync(`${folder}/${WORD_PARTS_FILE}`, wordParts);
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;
const index = files.get('index.bin')?.byteLength ?? 0;
const all = [...files.values()].reduce((sum, bytes) => sum + bytes.byteLength, 0);
console.log(
  `${entries.length.toLocaleString('en')} entries: index ${kilobytes(index)}, ${files.size - 1} other files ${kilobytes(all - index)}, word parts ${kilobytes(wordParts.length)}`,
);
