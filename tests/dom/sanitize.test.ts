import { describe, expect, it } from 'vitest';
import { sanitize } from '../../lib/dom/sanitize.ts';
import { page } from './page.ts';

const clean = (html: string): string => sanitize(html, page('<!doctype html>')).innerHTML;

describe('sanitize', () => {
  it.each([
    ['script', '<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['handlers', '<img src="https://a.example/x.png" onerror="alert(1)">', '<img src="https://a.example/x.png">'],
    ['script address', '<a href="javascript:alert(1)">go</a>', '<a>go</a>'],
    ['script address in disguise', '<a href="&#1;java\nscript:alert(1)">go</a>', '<a>go</a>'],
    ['data link', '<a href="data:text/html,<script>1</script>">go</a>', '<a>go</a>'],
    ['form', '<form action="https://evil.example"><input name="p"><p>text</p></form>', '<p>text</p>'],
    ['style', '<p style="position:fixed" class="x">text</p>', '<p>text</p>'],
    ['ids of the page', '<p id="login">text</p><p id="p-3">note</p>', '<p>text</p><p id="p-3">note</p>'],
    ['roles of the page', '<p data-role="evil">a</p><p data-role="warning">b</p>', '<p>a</p><p data-role="warning">b</p>'],
    ['frames', '<iframe src="https://evil.example"></iframe><p>b</p>', '<p>b</p>'],
    ['svg and math', '<svg><a xlink:href="javascript:1"><text>x</text></a></svg><p>b</p>', '<p>b</p>'],
    [
      'picture addresses',
      '<img src="data:text/html,x"><img src="data:image/png;base64,AA==">',
      '<img><img src="data:image/png;base64,AA==">',
    ],
    ['other schemes', '<a href="file:///etc/passwd">a</a><a href="blob:https://x.example/1">b</a>', '<a>a</a><a>b</a>'],
    ['relative addresses', '<a href="/local">a</a>', '<a>a</a>'],
  ])('takes out %s', (_name, hostile, harmless) => {
    expect(clean(hostile)).toBe(harmless);
  });

  it.each([
    '<h2>Title</h2><p>A <b>bold</b>, <i>slanted</i> and <a href="https://a.example/?q=1&amp;r=2">linked</a> word<sup><a href="#p-1">1</a></sup>.</p>',
    '<table><caption>Numbers</caption><thead><tr><th scope="col" colspan="2">A</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    '<ol start="3"><li>one</li></ol><dl><dt>a</dt><dd>b</dd></dl><figure><img src="https://a.example/x.png" alt="A picture"><figcaption>c</figcaption></figure>',
    '<details open=""><summary>More</summary><p lang="es" dir="ltr">hola</p></details>',
  ])('keeps what an article is made of: %s', (html) => {
    expect(clean(html)).toBe(html);
  });
});
