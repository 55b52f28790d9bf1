import { describe, expect, it } from 'vitest';
import type { Role } from '../../../lib/core/article/block.ts';
import { type Found, nothing } from '../../../scripts/extract/found.ts';
import { complaints, notOnPage } from '../../../scripts/pages/complaints.ts';
import { parseExpectedPage } from '../../../scripts/pages/expected-page.ts';
import { page } from '../../dom/page.ts';

const base = { class: 'a', url: 'https://example.test/', title: 'Gout', byline: 'Ada Moor', reviewedBy: null };
const expected = (more: object = {}) =>
  parseExpectedPage(JSON.stringify({ ...base, must: [['First text.', 'Second text.']], mustNot: ['Sign up'], ...more }), 'x');
const found = (lines: readonly (readonly [string, Role])[], more: Partial<Found> = {}): Found => ({
  ...nothing,
  title: 'Gout',
  byline: 'Ada Moor',
  blocks: lines.map(([text, role]) => ({ text, role })),
  ...more,
});
const both = [
  ['First text.', 'body'],
  ['Second text.', 'body'],
] as const;

describe('complaints', () => {
  it('has none about an article that is right', () => expect(complaints(expected(), found(both))).toEqual([]));

  it('says which text is missing and which pass left it out', () => {
    const removals = [{ pass: 'widgets', reason: 'sign-up box', kind: 'clutter', after: 0, text: 'Box\nSecond text.' }] as const;
    expect(complaints(expected(), found(both.slice(0, 1), { removals: [...removals] }))).toEqual([
      'missing "Second text.": left out by widgets (sign-up box)',
    ]);
    expect(complaints(expected(), found(both.slice(0, 1)))[0]).toContain('vanished');
  });

  it('says when texts stand in another order, and lets lists stand anywhere', () => {
    const turned = [...both].reverse();
    expect(complaints(expected(), found(turned))[0]).toContain('stands before');
    expect(complaints(expected({ must: [['First text.'], ['Second text.']] }), found(turned))).toEqual([]);
  });

  it('says which clutter is there', () =>
    expect(complaints(expected(), found([...both, ['Sign up today', 'item']]))).toEqual([
      'clutter "Sign up" is there as item: "Sign up today"',
    ]));

  it('lets a credit be a caption, not a paragraph', () => {
    const credit = expected({ notInBody: ['Photo: J. Marsh'] });
    expect(complaints(credit, found([...both, ['Photo: J. Marsh', 'caption']]))).toEqual([]);
    expect(complaints(credit, found([...both, ['Photo: J. Marsh', 'body']]))).toHaveLength(1);
  });

  it('counts what must be there once, tables and pictures', () => {
    const twice = found([...both, ['First text.', 'quote']], { html: '<table></table>' });
    expect(complaints(expected({ once: ['First text.'], tables: 1, images: 1 }), twice)).toEqual([
      '"First text." is there more than once',
      '0 pictures, should be 1',
    ]);
  });

  it('compares title, author and reviewer', () =>
    expect(complaints(expected(), found(both, { byline: null }))).toEqual(['byline is null, should be "Ada Moor"']));

  it('says when there is no article, and when there is one too many', () => {
    expect(complaints(expected(), nothing)).toEqual(['no article was found']);
    const none = parseExpectedPage('{"class":"a","url":"https://example.test/","article":false}', 'x');
    expect([complaints(none, nothing), complaints(none, found(both)).length]).toEqual([[], 1]);
  });
});

describe('notOnPage', () => {
  it('finds a slip of the pen', () => {
    const document = page('<title>Gout</title><p>First text.<p>Second\n  text.<template><p>Sign up</p></template>');
    expect(notOnPage(expected(), document)).toEqual([]);
    expect(notOnPage(expected({ mustNot: ['Sing up'] }), document)).toEqual(['Sing up']);
  });
});
