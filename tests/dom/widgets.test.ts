import { describe, expect, it } from 'vitest';
import { takeWidgets } from '../../lib/dom/clean/widgets.ts';
import { body } from './page.ts';

/** The reasons for which pieces of the markup are taken out. */
const taken = (html: string): string[] => {
  const reasons: string[] = [];
  takeWidgets.run(body(html), (element, reason) => {
    reasons.push(reason);
    element.remove();
  });
  return reasons;
};

describe('widgets', () => {
  it('take their own heading with them, and no other', () => {
    const links = (count: number): string => Array.from({ length: count }, (_, i) => `<li><a href="#">Topic ${i}</a></li>`).join('');
    expect(taken(`<div><h3>All the pages of our health center for you</h3><ul>${links(8)}</ul></div>`)).toEqual([
      'list of links',
      'list of links',
    ]);
    expect(taken(`<div><h3>Treatment</h3><p>Some words about it.</p><ul>${links(8)}</ul></div>`)).toEqual(['list of links']);
  });

  it.each([
    ['font-size tool', '<div>Font Size <a href="#">A</a> <a href="#">A</a> <a href="#">A</a></div>'],
    ['font-size tool', '<p>Text size: A- A+</p>'],
    ['share bar', '<ul><li><a href="#">Share</a></li><li><a href="#">Tweet</a></li><li><a href="#">E-mail</a></li></ul>'],
    ['share bar', '<div>Share this article on Facebook</div>'],
    ['pager', '<div>1 | <a href="?2">2</a> | <a href="?3">3</a> <a href="?2">Next Page &gt;</a></div>'],
    ['pager', '<div>Page 2 of 5 3 4 5</div>'],
    ['advertisement', '<div>ADVERTISEMENT</div>'],
    ['advertisement', '<div><span>Advertisement</span><p>Soft wraps. Free returns.</p></div>'],
    ['reading prompt', '<p>Continue reading below...</p>'],
    ['read-more line', '<p><strong>READ MORE: <a href="#">Nine drinks, ranked</a></strong></p>'],
    [
      'teasers',
      '<div><h2>Today on Harbor</h2><ul><li><a href="#">Know your sunscreen</a></li><li><a href="#">Sleep and your pillow</a></li></ul></div>',
    ],
    ['sign-up box', '<div><h3>The Morning Tide</h3><p>Five stories each day.</p><div data-plainly-form="email"></div></div>'],
    ['comments', '<div><h3>3 Comments</h3><p>Thank you for writing this.</p></div>'],
    ['call to action', '<div><h3>Ready to see a specialist?</h3><a href="#">Book a visit online</a></div>'],
    ['breadcrumb', '<div><a href="#">Home</a> &gt; <a href="#">Breast Cancer Health Center</a> &gt; Feature Stories</div>'],
    [
      'list of links',
      '<ul><li><a href="#">Sign In</a></li><li><a href="#">Home</a></li><li><a href="#">News</a></li><li><a href="#">Sports</a></li><li><a href="#">Living</a></li><li><a href="#">Jobs</a></li></ul>',
    ],
    ['advertisement', '<p>Anzeige</p>'],
    ['sign-up box', '<div><h3>Breaking News Emails</h3><p>Alerts and special reports, each weekday.</p><p>SUBSCRIBE</p></div>'],
    ['copyright line', '<p>© 2019 The New Valley. All rights reserved.</p>'],
    ['feedback box', '<div><p>Was this page helpful?</p></div>'],
  ])('takes a %s', (reason, html) => {
    expect(taken(html)).toEqual([reason]);
  });

  it.each([
    ['a paragraph that mentions sharing', '<p>Share your worries with your nurse, who can help you find support.</p>'],
    ['a number on its own', '<p>18,204</p>'],
    ['a table of numbers', '<table><tr><td>1</td><td>2</td></tr></table>'],
    ['a heading about signs', '<h2>Signs of a stroke</h2>'],
    ['a warning', '<div data-role="warning"><p>Call your doctor if you have a fever.</p></div>'],
    [
      'a paragraph that starts with Related',
      '<p>Related problems can show up in the heart, and they are treated in the same way as others.</p>',
    ],
    [
      'a paragraph on newsletters',
      '<p>Some clinics send a newsletter. Ask whether yours does, and who reads the replies that people send to it each month.</p>',
    ],
    [
      'a section about getting help',
      '<div><h2>Get help</h2><p>Your care team can help you find someone to talk to at any hour of the day.</p></div>',
    ],
    ['a comparison of numbers', '<p>Blood pressure: 140 &gt; 120</p>'],
    ['a list of short symptoms', '<ul><li>Fever</li><li>Chills</li><li>Cough</li><li>Headache</li><li>Nausea</li><li>Rash</li></ul>'],
    [
      'a list of linked sentences',
      '<ul><li><a href="#">What to eat when you feel sick from treatment</a></li><li><a href="#">How to tell your children about it</a></li><li><a href="#">What the words in your report mean</a></li><li><a href="#">Where to find help with the costs</a></li><li><a href="#">When to call the clinic at night</a></li><li><a href="#">Who can drive you to your visits</a></li></ul>',
    ],
    [
      'a paragraph on alerts',
      '<p>A medical alert bracelet tells others about your illness when you cannot. Ask your nurse where to register.</p>',
    ],
    ['text size as a topic', '<p>Text size matters to people with low vision.</p>'],
  ])('keeps %s', (_name, html) => {
    expect(taken(html)).toEqual([]);
  });
});
