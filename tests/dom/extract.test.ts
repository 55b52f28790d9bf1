import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/core/article/article.ts';
import { extract } from '../../lib/dom/extract/extract.ts';
import { page } from './page.ts';

const sentence = 'This is a long enough sentence, with a comma, that says something calm about a test and what it is for. ';
const paragraph = `<p>${sentence.repeat(3)}</p>`;
const article = (html: string, url?: string): Article => {
  const answer = extract(page(html, url), { anyway: false });
  if (!answer.ok) throw new Error(answer.failure);
  return answer.article;
};

describe('extract', () => {
  it('never changes the page', () => {
    const original = page(`<h1>A title here</h1><form><input name="parentNode">${paragraph.repeat(4)}</form>`);
    const before = original.documentElement.outerHTML;
    extract(original, { anyway: false });
    expect(original.documentElement.outerHTML).toBe(before);
  });

  it('finds no article on a log-in page, and gives its text anyway', () => {
    const logIn = page('<h1>Welcome back</h1><form><label>Name<input></label></form><p><a href="/x">Forgot your password?</a></p>');
    expect(extract(logIn, { anyway: false })).toEqual({ ok: false, failure: 'noArticle' });
    const anyway = extract(logIn, { anyway: true });
    expect(anyway.ok && anyway.article.html).toContain('Forgot your password?');
  });

  it('keeps a warning even in an aside whose class looks like an advertisement', () => {
    const { blocks } = article(
      `<h1>A title here</h1>${paragraph}<aside class="ad-sidebar alert"><h3>When to call your doctor</h3><p>Call if you have a fever.</p></aside>${paragraph.repeat(3)}`,
    );
    expect(blocks).toContainEqual({ role: 'warning', text: 'Call if you have a fever.' });
  });

  it('ties footnotes by ids of our own and makes other addresses absolute', () => {
    const { html } = article(
      `<h1>A title here</h1><p>${sentence.repeat(3)}<sup><a href="#login">1</a></sup> <a href="../more?x=1#y">more</a></p>${paragraph.repeat(3)}<p id="login">The note. ${sentence}</p>`,
      'https://site.example/a/b.html',
    );
    expect(html).toContain('<a href="#p-1">1</a>');
    expect(html).toMatch(/<p id="p-1">The note/);
    expect(html).toContain('href="https://site.example/more?x=1#y"');
    expect(html).not.toContain('login');
  });

  it('shows lazy pictures and drops tracking pixels', () => {
    const { html } = article(
      `<h1>A title here</h1>${paragraph.repeat(2)}<figure><img src="data:image/gif;base64,R0" data-src="/scan.jpg" alt="A scan"></figure><img src="/pixel.gif" width="1" height="1">${paragraph.repeat(2)}`,
    );
    expect(html).toContain('src="https://site.example/scan.jpg"');
    expect(html).not.toContain('pixel');
  });

  it('reads text in a table that only arranges the page as text', () => {
    const { blocks } = article(`<table><tr><td><h1>A title here</h1>${paragraph.repeat(4)}</td></tr></table>`);
    expect(blocks.every((block) => block.role === 'body')).toBe(true);
  });

  it('writes down what it took out', () => {
    const { removals } = article(`<h1>A title here</h1>${paragraph.repeat(2)}<p>Advertisement</p>${paragraph.repeat(2)}`);
    const expected = {
      pass: 'widgets',
      reason: 'advertisement',
      kind: 'clutter',
      after: 1,
      text: 'Advertisement',
      html: '<p>Advertisement</p>',
    };
    expect(removals).toContainEqual(expect.objectContaining(expected));
  });

  it('says so when a page is too large', () => {
    expect(extract(page('<i></i>'.repeat(150_001)), { anyway: false })).toEqual({ ok: false, failure: 'tooLarge' });
  });
});
