import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseExpectedPage } from '../../../scripts/pages/expected-page.ts';
import { newPage } from '../../../scripts/pages/new-page.ts';
import { withoutMachinery } from '../../../scripts/pages/skeleton.ts';

describe('newPage', () => {
  let pages = '';
  beforeEach(() => {
    pages = mkdtempSync(join(tmpdir(), 'pages-'));
  });
  afterEach(() => rmSync(pages, { recursive: true }));
  const text = (file: string) => readFileSync(join(pages, 'gout-foot', file), 'utf8');

  it('makes a folder that fails until a person has filled it', () => {
    newPage({ slug: 'gout-foot' }, pages);
    expect(readdirSync(join(pages, 'gout-foot'))).toEqual(['expected.json', 'source.html']);
    for (const key of ['class', 'title', 'byline', 'reviewedBy', 'must', 'mustNot'])
      expect(() => parseExpectedPage(text('expected.json'), 'gout')).toThrow(`\`${key}\``);
  });

  it('takes a saved page and an address, and no expectation from the page', () => {
    writeFileSync(join(pages, 'saved.html'), '<title>Gout</title><h1>Gout</h1><p>By Ada Moor<script>track()</script>');
    newPage({ slug: 'gout-foot', from: join(pages, 'saved.html'), url: 'https://example.test/gout' }, pages);
    expect(text('source.html')).toContain('<h1>Gout</h1><p>By Ada Moor');
    expect(text('source.html')).not.toContain('track');
    expect(JSON.parse(text('expected.json'))).toMatchObject({ url: 'https://example.test/gout', title: '', must: [] });
  });

  it.each([
    ['Gout Foot', {}, 'small letters'],
    ['../gout', {}, 'small letters'],
    ['', {}, 'small letters'],
    ['gout', { url: 'example' }, 'give it whole'],
    ['gout', { from: '/nowhere.html' }, 'does not exist'],
  ])('refuses "%s" %o', (slug, more, message) => {
    expect(() => newPage({ slug, ...more }, pages)).toThrow(message);
    expect(readdirSync(pages)).toEqual([]);
  });

  it('never writes over a page', () => {
    newPage({ slug: 'gout' }, pages);
    expect(() => newPage({ slug: 'gout' }, pages)).toThrow('is there already');
  });
});

describe('withoutMachinery', () => {
  it.each([
    ['a script', '<script>a()</script>'],
    ['a handler', '<p onclick="a()">A</p>'],
    ['an address that runs', '<a href=" javascript:a()">A</a>'],
    ['a tracking pixel', '<img src="a" width="1" height="1">'],
    ['a pixel without scripts', '<noscript><img src="a" height="0px"></noscript>'],
    ['a frame', '<iframe src="a"></iframe>'],
    ['a comment', '<!-- a -->'],
    ['what is fetched early', '<link rel="preload" href="a">'],
  ])('takes out %s', (_, html) => {
    const source = withoutMachinery(`<!doctype html><body>${html}<p>Kept.</p>`);
    expect(source).toContain('<p>Kept.</p>');
    expect(source).not.toMatch(/a\(\)|src="a"|<!-- a|href="a"/);
  });

  it.each([
    '<script type="application/ld+json">{"author":"Ada Moor"}</script>',
    '<img src="knee.jpg" width="100" height="80">',
    '<img src="wide.jpg" width="10" height="100">',
    '<link rel="canonical" href="https://example.test/">',
    '<p hidden="">Closed</p>',
    '<p class="online">On</p>',
  ])('leaves %s', (html) => expect(withoutMachinery(`<body>${html}`)).toContain(html));
});
