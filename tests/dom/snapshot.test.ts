import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/dom/extract/extract.ts';
import { readSnapshot } from '../../lib/dom/extract/read-snapshot.ts';
import { takeSnapshot } from '../../lib/dom/extract/snapshot.ts';
import { page } from './page.ts';

const url = 'https://site.example/health/colds/index.html';
const sentence = 'A cold is an illness of the nose and throat, and most people are well again after seven to ten days. ';
const html = `<!doctype html><html lang="en"><head><title>Colds</title>
  <script type="application/ld+json">{"@type":"MedicalWebPage","headline":"Colds","author":{"name":"Ann Poe"}}</script>
  <script>document.title = "x"</script><style>.gone { display: none }</style></head>
  <body><article><h1>Colds</h1><p>By Ann Poe</p><p style="color: red">${sentence.repeat(3)}See <a href="../flu.html">flu</a><a href="#n1">1</a>.</p>
  <p class="gone">Hidden words.</p><img src="nose.png" alt="A nose"><p>${sentence.repeat(3)}</p><p id="n1">The note.</p></article>
  <form><button>Print</button></form></body></html>`;

/** As the reader does it: in a document at another address. */
const parse = (markup: string): Document => new JSDOM(markup, { url: 'https://reader.example/reader.html' }).window.document;

describe('a page that is sent to the reader', () => {
  it('is read as it would be in its own place', () => {
    const sent = takeSnapshot(page(html, url));
    const there = extract(page(html, url), { anyway: false });
    expect(there.ok).toBe(true);
    expect(sent && readSnapshot(sent, parse, { anyway: false })).toEqual(there);
  });

  it('keeps its addresses', () => {
    const sent = takeSnapshot(page(html, url));
    const answer = sent && readSnapshot(sent, parse, { anyway: false });
    const article = answer?.ok ? answer.article : null;
    expect(article?.html).toContain('href="https://site.example/health/flu.html"');
    expect(article?.html).toContain('src="https://site.example/health/colds/nose.png"');
    expect(article?.html).toContain('href="#p-1"');
    expect(article?.html).not.toContain('reader.example');
  });

  it('brings neither scripts nor styles nor what they hide', () => {
    const sent = takeSnapshot(page(html, url));
    expect(sent?.html).toContain('Ann Poe');
    expect(sent?.html).not.toMatch(/document\.title|<style|style=|Hidden words/);
  });

  it('leaves the page as it was', () => {
    const living = page(html, url);
    const before = living.documentElement.outerHTML;
    takeSnapshot(living);
    expect(living.documentElement.outerHTML).toBe(before);
  });
});
