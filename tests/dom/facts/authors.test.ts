import { describe, expect, it } from 'vitest';
import { factsOf, ld, text, title } from './facts-of.ts';

const h1 = '<h1>Heart Failure</h1>';
const article = (author: unknown) =>
  title + ld({ '@type': 'Article', headline: 'Heart Failure', author, publisher: { name: 'Harbor Health' } });
const byline = (head: string, body: string) => factsOf(head, `${h1}${body}${text}`).byline;

describe('the author is read', () => {
  it.each([
    ['from JSON-LD, when seen on the page', article({ name: 'Jane Doe' }), '<p>Jane Doe</p>', 'Jane Doe'],
    ['whatever the letters and accents on the page', article('José Núñez'), '<p>By JOSE NUNEZ</p>', 'José Núñez'],
    ['with the letters that stand behind it', article('Jane Doe'), '<p>Written by Jane Doe, MD, PhD</p>', 'Jane Doe, MD, PhD'],
    ['without the words that stand behind it', article('Jane Doe'), '<p>Jane Doe, AI writer</p>', 'Jane Doe'],
    [
      'from several tags',
      '<meta name="citation_author" content="A. Bell"><meta name="citation_author" content="C. Dorn">',
      '<p>A. Bell<sup>a</sup>, C. Dorn<sup>b</sup></p>',
      'A. Bell, C. Dorn',
    ],
    [
      'as the page joins several',
      article(['Ana Cruz', 'Tom Okafor', 'Lee Wu']),
      '<p>By Ana Cruz, Tom Okafor, and Lee Wu</p>',
      'Ana Cruz, Tom Okafor, and Lee Wu',
    ],
    [
      'in full, when a tag names only the first',
      `${article('Ana Cruz')}<meta name="author" content="Ana Cruz"><meta name="author" content="Tom Okafor">`,
      '<p>Ana Cruz and Tom Okafor</p>',
      'Ana Cruz and Tom Okafor',
    ],
    ['from a control', article('Jane Doe'), '<button>Jane Doe</button>', 'Jane Doe'],
    ['from microdata', title, '<div itemprop="author" itemscope><span itemprop="name">Jane Doe</span></div>', 'Jane Doe'],
    ['from a link', title, '<p><a rel="author" href="/who">Jane Doe</a></p>', 'Jane Doe'],
    ['from the page’s own words', title, '<div><b>By</b><a href="/who">Jane Doe</a></div>', 'Jane Doe'],
    ['from a label and the line below it', title, '<div>Written by</div><div>-</div><div>Jane Doe</div>', 'Jane Doe'],
    ['from a box for the author', title, '<div class="author-name">Jane Doe</div>', 'Jane Doe'],
    ['from a staff line', title, '<p>By Staff</p>', 'Staff'],
    ['as the site, where the page says so', article({ name: 'Harbor Health' }), '<p>By Harbor Health</p>', 'Harbor Health'],
  ])('%s', (_, head, body, name) => expect(byline(head, body)).toBe(name));
});

describe('there is no author', () => {
  it.each([
    ['when JSON-LD names one who is nowhere on the page', article('Jane Doe'), ''],
    ['when only a part of the name is seen', article('Jane Doe'), '<p>Jane Doering</p>'],
    ['when a tag names a user of the site who is not seen', '<meta name="author" content="jdoe_admin">', ''],
    ['when the name can be found only in hidden text', article('Jane Doe'), '<p hidden>Jane Doe</p>'],
    ['when the site names itself', article({ name: 'Harbor Health' }), '<p>Welcome to Harbor Health.</p>'],
    ['when a staff is named only in a tag', article('Staff'), '<p>Our staff is here for you.</p>'],
    ['in a sentence', title, '<p>By the time it is found, it has often spread.</p>'],
    ['when others are named below other articles', title, `${'<p>More text.</p>'.repeat(60)}<p>By Ana Cruz</p><p>By Tom Okafor</p>`],
    ['in a comment', title, '<div class="comments"><p>By Ana Cruz</p></div>'],
    [
      'in the author of a product review',
      title,
      '<div itemscope itemtype="https://schema.org/Review"><span itemprop="author">Ana Cruz</span></div>',
    ],
    ['in a box that says something else', title, '<div class="author-bio">Nurse and Traveller</div>'],
  ])('%s', (_, head, body) => expect(byline(head, body)).toBeNull());
});

it('takes the author of this article, not of a related one', () => {
  const both = ld([
    { '@type': 'Article', headline: 'Ten soups', author: 'Ana Cruz' },
    { '@type': 'Article', headline: 'Heart Failure', author: 'Jane Doe' },
  ]);
  expect(byline(title + both, '<p>Jane Doe</p><p>Ana Cruz</p>')).toBe('Jane Doe');
});
