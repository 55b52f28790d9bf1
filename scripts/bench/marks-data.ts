import { readdirSync, readFileSync } from 'node:fs';
import { articleOfHtml } from '../extract/article-of-html.ts';
import { buildGlossary } from '../glossary/build.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { packedWordParts } from '../word-parts/pack-word-parts.ts';

const samples = new URL('../../samples/', import.meta.url);

/** Markup of the sample articles, again and again, until there are so many words. */
export const markupOf = (words: number): string => {
  const once = readdirSync(samples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => articleOfHtml(readFileSync(new URL(`${name}/index.html`, samples), 'utf8'), 'https://sample.example/'));
  const parts: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const { html = '', blocks = [] } = once[i % once.length] ?? {};
    parts.push(html);
    count += blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  }
  return parts.join('\n');
};

/** The built glossary, as a page of the bench takes it. */
export const glossaryFiles = (): { index: string; senses: unknown; parts: unknown } => {
  const built = buildGlossary(readGlossary());
  const bytes = (name: string): Buffer => Buffer.from(built.get(name) ?? []);
  return { index: bytes('index.bin').toString('base64'), senses: JSON.parse(bytes('senses.json').toString()), parts: packedWordParts() };
};

const terms = ['neutropenia', 'lymphedema', 'tamoxifen', 'letrozole', 'metastasis', 'neuropathy', 'fulvestrant', 'trastuzumab'];

/** A page of so many paragraphs of the same length, of whose words `marks` are terms. */
export const pageWithMarks = (paragraphs: number, marks: number): string => {
  const each = marks / paragraphs;
  const text = Array.from({ length: paragraphs }, (_, i) => {
    const count = Math.floor((i + 1) * each) - Math.floor(i * each);
    const sentences = terms.map((term, j) => `The nurse spoke of ${j < count ? term : 'the weather'}.`);
    return `<p>${sentences.join(' ')}</p>`;
  });
  return `<!doctype html><html lang="en"><title>A long article</title><article><h1>A long article</h1>${text.join('\n')}</article></html>`;
};
