import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/dom/extract/extract.ts';
import { vanished } from '../../scripts/score/vanished.ts';
import { page } from './page.ts';

describe('nothing vanishes', () => {
  const samples = resolve(import.meta.dirname, '../../samples');
  const files = readdirSync(samples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(samples, name)).flatMap((file) => (file.endsWith('.html') ? [`${name}/${file}`] : [])));

  it.each(files)('from %s', (file) => {
    const { document } = new JSDOM(readFileSync(join(samples, file), 'utf8'), { url: `https://site.example/${file}` }).window;
    expect(vanished(document)).toEqual([]);
  });

  const word = fc.constantFrom(
    'scan',
    'biopsy',
    'share',
    'newsletter',
    'advertisement',
    'heart',
    'the',
    'of',
    'related',
    'by',
    'Jane',
    'Doe',
    '2024',
    'comment',
    'Next',
    '1',
    '2',
  );
  const text = (max: number): fc.Arbitrary<string> => fc.array(word, { minLength: 1, maxLength: max }).map((words) => words.join(' '));
  const name = fc.constantFrom(
    '',
    'share',
    'sidebar',
    'related',
    'article-body',
    'newsletter',
    'alert',
    'caption',
    'comment',
    'byline',
    'gone',
    'unseen',
    'seen',
  );
  const leaf = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('p', 'h2', 'h3', 'li', 'span', 'td', 'a', 'button', 'figcaption', 'blockquote', 'label', 'font', 'x-note'),
        name,
        text(12),
      )
      .map(([tag, hint, words]) => `<${tag} class="${hint}" href="/x">${words}</${tag}>`),
    text(60).map((words) => `<p>${words}, and so it goes on. ${words}.</p>`),
    fc.tuple(text(4), text(4)).map(([a, b]) => `<table><tr><td>${a}</td><td>${b}</td></tr></table>`),
    fc.tuple(text(3), text(3)).map(([a, b]) => `<select><option>${a}<option>${b}</select>`),
    text(5).map((words) => `${words}<br><br>${words}`),
    text(4).map((words) => `<div hidden>${words}</div><style>p{}</style>`),
    fc
      .tuple(text(3), text(30))
      .map(([title, words]) => `<button aria-controls="x" aria-expanded="false">${title}</button><div id="x" hidden>${words}</div>`),
    fc
      .tuple(text(2), text(2), text(20))
      .map(
        ([one, two, words]) =>
          `<div role="tablist"><button role="tab" id="t1">${one}</button><button role="tab" id="t2">${two}</button></div><div role="tabpanel" aria-labelledby="t1">${words}</div><div role="tabpanel" aria-labelledby="t2" style="display:none">${words}</div>`,
      ),
    fc
      .tuple(text(8), text(8), text(3))
      .map(
        ([shadow, light, none]) =>
          `<x-box><template shadowrootmode="open"><p>${shadow}</p><slot></slot></template><p>${light}</p><i slot="none">${none}</i></x-box>`,
      ),
    text(12).map((words) => `<details><summary>${words}</summary><p>${words}</p></details>`),
  );
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc
        .tuple(
          fc.constantFrom('div', 'section', 'ul', 'form', 'aside', 'article', 'nav', 'figure', 'details', 'main'),
          name,
          fc.array(tie('node'), { minLength: 1, maxLength: 5 }),
        )
        .map(([tag, hint, inner]) => `<${tag} class="${hint}">${inner.join('')}</${tag}>`),
    ),
  })).node;

  const styles =
    '.gone{display:none} .unseen{visibility:hidden} .seen{visibility:visible} p.gone:first-child{display:block} @media print{.caption{display:none}}';

  it('from 200 generated pages', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(tree, { minLength: 3, maxLength: 14 }), (parts) => {
        const document = page(
          `<!doctype html><title>A page about scans</title><style>${styles}</style><body><h1>A page about scans</h1>${parts.join('')}`,
        );
        if (extract(document, { anyway: true }).ok) read++;
        expect(vanished(document)).toEqual([]);
      }),
      { numRuns: 200, seed: 20261123 },
    );
    // The law says nothing about pages without any text to show.
    expect(read).toBeGreaterThan(180);
  }, 180_000);
});
