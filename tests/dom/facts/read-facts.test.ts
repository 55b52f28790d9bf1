import { describe, expect, it } from 'vitest';
import { factsOf, ld, text, title } from './facts-of.ts';

const h1 = '<h1>Heart Failure</h1>';
const article = (more: object) => title + ld({ '@type': 'MedicalWebPage', headline: 'Heart Failure', ...more });
const facts = (head: string, body: string) => factsOf(head, `${h1}${body}${text}`);

it('is null, never a guess, when the page does not say', () => {
  expect(factsOf('', text, 'about:blank')).toEqual({
    title: '',
    byline: null,
    reviewedBy: null,
    published: null,
    updated: null,
    reviewed: null,
    sponsor: null,
    site: null,
    types: [],
  });
});

describe('the medical reviewer', () => {
  it.each([
    ['in words', title, '<p>Medically reviewed by <a href="#">Adaeze Okoro, MD</a> on March 18, 2026</p>', 'Adaeze Okoro, MD'],
    ['below its label', title, '<div>Medically reviewed</div><div>Adaeze Okoro, MD</div>', 'Adaeze Okoro, MD'],
    ['in JSON-LD, seen', article({ reviewedBy: { name: 'Adaeze Okoro' } }), '<p>Adaeze Okoro, MD</p>', 'Adaeze Okoro, MD'],
    ['in JSON-LD, unseen', article({ reviewedBy: { name: 'Adaeze Okoro' } }), '', null],
    ['before who checked the facts', title, '<p>Fact checked by Sam Lee</p><p>Reviewed by Adaeze Okoro, MD</p>', 'Adaeze Okoro, MD'],
    ['else who checked the facts', title, '<p>Fact checked by Sam Lee</p>', 'Sam Lee'],
    ['not a policy', title, '<p>Medical review policy</p><p>Reviewed March 18, 2026</p>', null],
    ['not of other articles', title, '<div class="related-posts"><p>Medically reviewed by Sam Lee, MD</p></div>', null],
  ])('%s', (_, head, body, name) => expect(facts(head, body).reviewedBy).toBe(name));
});

describe('dates', () => {
  const meta = '<meta property="article:published_time" content="2026-03-02T05:00:00Z">';
  const changed = '<meta property="article:modified_time" content="2026-04-01">';
  const none = { published: null, updated: null, reviewed: null };
  it.each([
    [
      'in words',
      title,
      '<p>Published March 2, 2026 | Updated April 1, 2026</p>',
      { ...none, published: '2026-03-02', updated: '2026-04-01' },
    ],
    ['below their labels', title, '<div>Published</div><div>|</div><div>March 2, 2026</div>', { ...none, published: '2026-03-02' }],
    ['of a review', title, '<p>Page last reviewed: 18 March 2026</p>', { ...none, reviewed: '2026-03-18' }],
    [
      'from JSON-LD, when the day is seen',
      article({ datePublished: '2026-03-02', lastReviewed: '2026-03-18' }),
      '<p>2 March 2026</p><p>18.03.2026</p>',
      { ...none, published: '2026-03-02', reviewed: '2026-03-18' },
    ],
    [
      'not from JSON-LD, when no such day is seen',
      article({ datePublished: '2026-03-02', dateModified: '2026-04-01', lastReviewed: '2026-03-18' }),
      '',
      none,
    ],
    [
      'the page’s words before JSON-LD',
      article({ datePublished: '2026-03-02' }),
      '<p>Published March 9, 2026</p><p>March 2, 2026</p>',
      { ...none, published: '2026-03-09' },
    ],
    ['the day of publication from a tag, when the page shows no date', title + meta, '', { ...none, published: '2026-03-02' }],
    [
      'not from a tag, when the page shows only when it was updated',
      title + meta,
      '<p>Updated April 1, 2026</p>',
      { ...none, updated: '2026-04-01' },
    ],
    ['never the day of a change that is not shown', title + changed, '', none],
    ['not one that can be read in two ways', title, '<p>Published 03/04/2026</p>', none],
    ['one that can be read in two ways, when a tag settles it', title + meta, '<p>02/03/2026</p>', { ...none, published: '2026-03-02' }],
    [
      'a time alone under the title',
      title,
      '<p><time datetime="2026-03-02">March 2, 2026</time></p>',
      { ...none, published: '2026-03-02' },
    ],
    ['not of other articles', title, '<nav><p>Published March 2, 2026</p></nav>', none],
    ['not of a study in the text', title, '<p>The first study of this kind, published on March 2, 2026, followed 200 people.</p>', none],
  ])('%s', (_, head, body, dates) => expect(facts(head, body)).toMatchObject(dates));
});

describe('who paid', () => {
  it.each([
    ['is read under the title', title, '<p>Sponsored by Gable Pharma</p>', 'Gable Pharma'],
    ['is read from JSON-LD, when seen', article({ sponsor: { name: 'Gable Pharma' } }), '<p>With Gable Pharma</p>', 'Gable Pharma'],
    ['not, when unseen', article({ sponsor: { name: 'Gable Pharma' } }), '', null],
    ['not the funder of a study', article({ funder: { name: 'Gable Pharma' } }), '<p>Gable Pharma</p>', null],
    ['not in an advertisement further down', title, `${'<p>More text.</p>'.repeat(40)}<p>Presented by Gable Pharma</p>`, null],
  ])('%s', (_, head, body, sponsor) => expect(facts(head, body).sponsor).toBe(sponsor));
});

it.each([
  ['<meta property="og:site_name" content="Harbor Health">', 'Harbor Health'],
  [article({ publisher: { name: 'Harbor Health' } }), 'Harbor Health'],
  [title, null],
])('the site in %s is %s', (head, site) => expect(facts(head, '').site).toBe(site));
