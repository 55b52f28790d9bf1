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
    ['text size as a topic', '<p>Text size matters to people with low vision.</p>'],
  ])('keeps %s', (_name, html) => {
    expect(taken(html)).toEqual([]);
  });
});
