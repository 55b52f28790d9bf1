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
    ['share bar', '<p><a href="#">Subscribe to this page by RSS</a></p>'],
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
    ['feedback box', '<p>Rate this recipe: 1 2 3 4 5 (1,204 ratings)</p>'],
    ['read-more line', '<p><b>Lea también: <a href="#">Siete desayunos rápidos</a></b></p>'],
    ['read-more line', '<p>À lire aussi : <a href="#">Marcher pieds nus</a></p>'],
    ['pager', '<p><a href="#">Next topic: Earache</a> | <a href="#">Previous topic: Earwax</a></p>'],
    ['slide counter', '<div>3 of 12</div>'],
    ['slide counter', '<div>Slide 3/12</div>'],
    ['player', '<div>0:00 / 3:12</div>'],
    ['loading line', '<p>Loading the map, please wait...</p>'],
    ['tools', '<div><h3>Tools for this page</h3><ul><li>Make a poster of it</li></ul></div>'],
    ['teasers', '<div><h2>More videos in this series</h2><a href="#">Why ears pop on a plane</a></div>'],
    ['teasers', '<div><h2>Also in local news</h2><a href="#">Swans return to the mill pond</a></div>'],
    ['donation appeal', '<div><h3>Can you help tonight?</h3><p>Your gift answers the phone.</p><p>$10 pays for a call.</p></div>'],
    ['donation appeal', '<div><h2>Your donation keeps us going</h2><p>Will you help?</p><a href="#">Donate ten dollars</a></div>'],
    ['log-in box', '<div><h3>Members read more</h3><p>Log in or become a member to follow topics.</p></div>'],
    ['legal notice', '<div class="disclaimer"><h4>Legal notice</h4><p>No warranty is given for what is on this site.</p></div>'],
    ['site notice', '<div class="alert alert-info"><p>We have changed how our website looks. Tell us what you think.</p></div>'],
  ])('takes a %s', (reason, html) => {
    expect(taken(html)).toEqual([reason]);
  });

  it.each([
    ['a paragraph that mentions sharing', '<p>Share your worries with your nurse, who can help you find support.</p>'],
    ['a paragraph that mentions subscribing', '<p>Subscribe to the plan that your nurse wrote with you.</p>'],
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
    ['a count of tries', '<p>3 of 12 patients felt better.</p>'],
    ['a count in a table', '<table><tr><td>3 of 12</td></tr></table>'],
    ['a loading dose', '<p>Loading dose: 500 mg</p>'],
    ['a blood pressure', '<p>120 / 80</p>'],
    [
      'a sentence on next steps',
      '<p>Next steps: <a href="#">ask for a scan</a> when the pain comes back, and write down when it began.</p>',
    ],
    ['a sentence that starts with también', '<p>También ayuda beber agua, y no hace falta comprar nada.</p>'],
    ['a section on tools', '<div><h3>Tools that help you walk</h3><p>A stick is held on the strong side.</p></div>'],
    ['a heading with also', '<div><h2>Also in pregnancy</h2><p>The tablets can be taken in pregnancy, too.</p></div>'],
    ['news of a donation', '<p>The clinic received a donation of $5 million for its new ward.</p>'],
    ['donated blood', '<div><h3>Your donation</h3><p>The blood is tested on the same day.</p></div>'],
    ['a patient portal', '<p>Log in to the patient portal to see your results, or call the clinic.</p>'],
    ['a disclaimer that is a topic', '<div class="text"><h2>Disclaimer</h2><p>What the word means on a medicine label.</p></div>'],
    ['an alert about a medicine', '<div class="alert"><p>The tablets have changed how they look. The dose is the same.</p></div>'],
    ['text size as a topic', '<p>Text size matters to people with low vision.</p>'],
  ])('keeps %s', (_name, html) => {
    expect(taken(html)).toEqual([]);
  });
});
