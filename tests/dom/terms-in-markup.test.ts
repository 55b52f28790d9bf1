import { describe, expect, it } from 'vitest';
import { matchText } from '../../lib/core/glossary/match.ts';
import { placedBlocks } from '../../lib/dom/blocks.ts';
import { drawMarks } from '../../lib/dom/marks/draw-marks.ts';
import { indexOf } from '../core/glossary/index-of.ts';
import { body } from './page.ts';

const index = indexOf(
  ['stereotactic'],
  ['breast cancer'],
  ['metastasis'],
  ['MRI'],
  ["Crohn's disease"],
  ['x-ray'],
  ['HER2'],
  ['Graves disease'],
);

/** What stands in the marks after the terms of the markup were marked, the pieces of one mark joined; invisible characters as they are. */
const markedIn = (html: string): string[] => {
  const root = body(html);
  const before = root.textContent;
  const marked = placedBlocks(root).flatMap((block) => {
    const marks = matchText(block.text, index).map(({ start, end }, i) => ({ start, end, key: String(i) }));
    drawMarks(block, marks);
    return marks.map(({ key }) => [...block.element.querySelectorAll(`[data-term="${key}"]`)].map((piece) => piece.textContent).join(''));
  });
  expect(root.textContent).toBe(before);
  return marked;
};

describe('terms in markup', () => {
  it.each<[html: string, found: string[]]>([
    ['<p>a stereo<b>tactic</b> plan</p>', ['stereotactic']],
    ['<p>a <i>ster</i>eo<b>tac</b><u>tic</u> plan</p>', ['stereotactic']],
    ['<p>a <b>s</b>tereotactic plan</p>', ['stereotactic']],
    ['<p>a stereo<span>tac<em>tic</em></span> plan</p>', ['stereotactic']],
    ['<p>a stereo&shy;tactic plan</p>', ['stereo\u00adtactic']],
    ['<p>a ste&shy;reo&shy;tac&shy;tic plan</p>', ['ste\u00adreo\u00adtac\u00adtic']],
    ['<p>a stereo<wbr>tactic plan</p>', ['stereotactic']],
    ['<p>a stereo<wbr><b>&shy;tactic</b> plan</p>', ['stereo\u00adtactic']],
    ['<p>a stereo&#8203;tactic plan</p>', ['stereo\u200btactic']],
    ['<p>a stereo<!-- half -->tactic plan</p>', ['stereotactic']],
    ['<p>breast <b>cancer</b></p>', ['breast cancer']],
    ['<p>breast<b> cancer</b></p>', ['breast cancer']],
    ['<p>breast<b> </b>cancer</p>', ['breast cancer']],
    ['<p>breast&nbsp;cancer</p>', ['breast\u00a0cancer']],
    ['<p>breast-<wbr>cancer</p>', ['breast-cancer']],
    ['<p>breast&#8209;cancer</p>', ['breast\u2011cancer']],
    ['<p><a href="#">breast</a> cancer</p>', ['breast cancer']],
    ['<p><abbr title="scan">M<b>R</b>I</abbr>s</p>', ['MRIs']],
    ['<p>M.<b>R.</b>I. scans</p>', ['M.R.I']],
    ['<p>Crohn<b>’s</b> disease</p>', ['Crohn’s disease']],
    ['<p>Graves<i>’</i> disease</p>', ['Graves’ disease']],
    ['<p>x<wbr>-<wbr>rays</p>', ['x-rays']],
    ['<p>HER<sub>2</sub></p>', ['HER2']],
    ['<p>meta&shy;<br>stasis, metastasis</p>', ['metastasis']],
    ['<ul><li>breast cancer</li><li>MRI</li></ul>', ['breast cancer', 'MRI']],
  ])('are found in %s', (html, found) => expect(markedIn(html)).toEqual(found));

  it.each([
    '<p>stereo</p><p>tactic</p>',
    '<p>breast</p><p>cancer</p>',
    '<div>breast<p>cancer</p></div>',
    '<div><p>breast</p>cancer</div>',
    '<ul><li>breast</li><li>cancer</li></ul>',
    '<table><tr><td>breast</td><td>cancer</td></tr></table>',
    '<table><tr><th>breast</th></tr><tr><td>cancer</td></tr></table>',
    '<dl><dt>breast</dt><dd>cancer</dd></dl>',
    '<h2>breast</h2><p>cancer</p>',
    '<p>stereo<br>tactic</p>',
    '<p>breast<br>cancer</p>',
    '<p>breast <br> cancer</p>',
    '<p><b>breast</b><br><b>cancer</b></p>',
    '<p>breast-<br>cancer</p>',
    '<p>M.<br>R.<br>I.</p>',
    '<p>stereo <b>tactic</b></p>',
    '<p>stereo&nbsp;tactic</p>',
    '<p>stereo-<wbr>tactic</p>',
    '<p>photo<b>stereotactic</b></p>',
    '<p><b>metastasis</b>ed</p>',
    '<figure><img alt="breast"><figcaption>cancer</figcaption></figure>',
    '<p>breast</p> <!-- --> <p>cancer</p>',
  ])('are not found in %s', (html) => expect(markedIn(html)).toEqual([]));
});
