import { describe, expect, it } from 'vitest';
import type { Case } from '../../../scripts/score/corpus.ts';
import { scoreCase } from '../../../scripts/score/score-case.ts';
import { textOfHtml } from '../../../scripts/score/text-of-html.ts';
import { totals } from '../../../scripts/score/totals.ts';

const truth = 'one two three four five six';
const caseOf = (more: Partial<Case> = {}): Case => ({ id: 'a', url: 'https://a.example/', metric: 'words', truth, ...more });
const said = (text: string) => ({ title: null, byline: null, html: '', blocks: [{ role: 'body', text }] });

describe('words', () => {
  const rows: [string, string, number, number][] = [
    ['the same', truth, 1, 1],
    ['the same in capitals and other white space', 'ONE  two\nthree four five Six', 1, 1],
    ['half of it', 'one two three', 1, 0.5],
    ['as much again that is not wanted', `${truth} a b c d e f`, 0.5, 1],
    ['a word said twice counts once', 'one one', 0.5, 1 / 6],
    ['nothing', '', 0, 0],
  ];
  for (const [what, text, precision, recall] of rows)
    it(what, () => {
      const score = scoreCase(caseOf(), said(text));
      expect([score.precision, score.recall]).toEqual([precision, recall]);
    });
});

describe('shingles', () => {
  const rows: [string, string, number, number][] = [
    ['the same', truth, 1, 1],
    ['capitals count', truth.toUpperCase(), 0, 0],
    ['in another order no run of four is the same', 'six five four three two one', 0, 0],
    ['four of six words are one of three runs', 'one two three four', 1, 1 / 3],
    ['fewer than four words are one run, which is not in the truth', 'one two', 0, 0],
  ];
  for (const [what, text, precision, recall] of rows)
    it(what, () => {
      const score = scoreCase(caseOf({ metric: 'shingle' }), said(text));
      expect([score.precision, score.recall]).toEqual([precision, recall]);
    });
});

it('captions and references are given apart: they are not text of the body', () => {
  const blocks = [
    { role: 'body', text: truth },
    { role: 'caption', text: 'a picture' },
    { role: 'reference', text: 'a source' },
  ];
  const score = scoreCase(caseOf(), { title: null, byline: null, html: '', blocks });
  expect([score.precision, score.exact]).toEqual([1, 1]);
});

it('title, byline and phrases', () => {
  const wanted = caseOf({ title: 'A Title', author: 'Ada', with: ['two three', 'nine'], without: ['six'] });
  const score = scoreCase(wanted, { ...said(truth), title: ' a  title ', byline: 'Ada B' });
  expect([score.title, score.byline, score.with, score.without]).toEqual([1, 0, 0.5, 1]);
  const silent = scoreCase(caseOf(), said(truth));
  expect([silent.title, silent.byline, silent.with, silent.without]).toEqual([null, null, null, null]);
});

it('text of markup: boxes break lines, words of a line stay together, script is no text', () => {
  expect(textOfHtml('<p>so<b>me</b> &amp; more</p><script>no()</script><table><tr><td>a<td>b</table>').trim()).toMatch(
    /^some & more\s+a\tb$/,
  );
});

it('F1 of a corpus: of the means for shingles, the mean of the pages for words', () => {
  const base = { exact: 0, with: null, without: null, title: 1, byline: null };
  const scores = [
    { ...base, precision: 1, recall: 1, f1: 1 },
    { ...base, precision: 1, recall: 0, f1: 0 },
  ];
  expect(totals('words', scores).f1).toBe(0.5);
  expect(totals('shingle', scores).f1).toBeCloseTo(2 / 3);
  expect(totals('words', scores)).toMatchObject({ low: 0.5, title: 1, byline: null });
});
