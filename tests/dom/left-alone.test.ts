import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { placedBlocks } from '../../lib/dom/blocks.ts';
import { leftAlone } from '../../lib/dom/left-alone.ts';

/** What is left alone in the blocks of some markup, as it stands. */
const left = (html: string): string[] => {
  const { document } = new JSDOM(`<body><div id="t" lang="en">${html}</div>`).window;
  const root = document.getElementById('t') as Element;
  return placedBlocks(root).flatMap((block) => leftAlone(block).map(({ start, end }) => block.text.slice(start, end)));
};

describe('leftAlone', () => {
  it.each<[what: string, html: string, pieces: string[]]>([
    ['nothing in prose', '<p>Cancer is <b>not</b> one <i>illness</i>.</p>', []],
    ['inline code', '<p>Call <code>cancer()</code> now.</p>', ['cancer()']],
    ['keys and samples', '<p>Press <kbd>C</kbd>, see <samp>edema</samp>.</p>', ['C', 'edema']],
    ['a whole block of code', '<pre>edema = 1</pre>', ['edema = 1']],
    ['markup inside code', '<p><code>a <b>b</b></code> c</p>', ['a ', 'b']],
    ['words of another language', '<p>Called <i lang="la">cancer</i> in Latin.</p>', ['cancer']],
    ['no words that are English too', '<p>A <span lang="en-GB">tumour</span>.</p>', []],
  ])('leaves %s alone', (_what, html, pieces) => expect(left(html)).toEqual(pieces));
});
