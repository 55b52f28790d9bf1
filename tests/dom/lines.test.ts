import { describe, expect, it } from 'vitest';
import { nameBios } from '../../lib/dom/clean/bios.ts';
import { takeLines } from '../../lib/dom/clean/lines.ts';
import type { Pass } from '../../lib/dom/clean/pass.ts';
import { takeRelated } from '../../lib/dom/clean/related.ts';
import { body } from './page.ts';

const long =
  '<p>A cold is an illness of the nose and throat. It is caused by one of many viruses, and most people are well again after seven to ten days without any medicine at all.</p>';

/** The reasons for which a pass takes something out of an article, in order. */
const taken = (pass: Pass, html: string): string[] => {
  const reasons: string[] = [];
  pass.run(body(html), (element, reason) => {
    reasons.push(reason);
    element.remove();
  });
  return reasons;
};

describe('single lines', () => {
  it.each([
    ['gallery counter', `${long}<div>Image 1 of / 23</div>${long}`],
    ['script notice', `${long}<p>This slideshow requires JavaScript.</p>${long}`],
    ['cookie notice', `${long}<p>This website uses cookies to improve your experience. You can opt out if you wish.</p>`],
    ['shortcode', `${long}<p>[button link="/x" type="big"] Send us your story[/button]</p>${long}`],
    ['button', `${long}<p><a href="/b">Book now</a></p>${long}`],
    ['read-more line', `${long}<p><a href="/b">Find out if a cold can come back, and what helps.</a></p>${long}`],
    ['read-more line', `${long}<p>👉 See more <a href="/c">about colds in winter</a>.</p>${long}`],
    ['sign-up line', `${long}<p>Get the latest updates right in your inbox. Subscribe to our newsletters.</p>`],
    ['log-in line', `${long}<p>Already have an account? Log in</p>`],
    ['counter', `<p>1,693 views</p>${long}`],
    ['breadcrumb', `<ul><li><a href="/">Home</a></li></ul>${long}`],
    ['label', `<p>Breaking news</p>${long}`],
    ['address of the page', `<div>https://site.example/health/a-cold-123.php</div>${long}`],
    ['comments', `${long}<div>Comments</div>`],
  ])('%s goes: %s', (reason, html) => expect(taken(takeLines, html)).toEqual([reason]));

  it.each([
    `${long}<p>Book now, if you can, because many clinics have long lists.</p>${long}`,
    `${long}<p>Call your doctor if the fever lasts more than three days.</p>${long}`,
    `${long}<ul><li><a href="/flu">Flu</a></li><li><a href="/sinus">Sinus infection</a></li></ul>${long}`,
    `${long}<p>You should join a mailing list only when you know who runs it.</p>${long}`,
    `${long}<table><tr><td>37</td><td>38</td></tr></table>${long}`,
    `${long}<p>https://register.example/trial/12345</p>${long}`,
    `<section data-role="warning"><p>Call 911</p></section>${long}`,
    `${long}<h3><a href="/x">See a doctor</a></h3>${long}`,
  ])('stays: %s', (html) => expect(taken(takeLines, html)).toEqual([]));

  it('takes a line that stands loose between boxes, and nothing beside it', () => {
    const root = body(`<div>${long}Image 1 of 5<p>Short.</p>${long}</div>`);
    takeLines.run(root, (element) => element.remove());
    expect(root.textContent).not.toContain('Image 1 of 5');
    expect(root.textContent).toContain('Short.');
  });
});

describe('related links', () => {
  it.each([
    `${long}<h2>Related articles</h2><ul><li><a href="/a">Flu</a></li><li><a href="/b">Cough</a></li></ul>`,
    `${long}<p><strong>You might also like:</strong></p><p><a href="/a">Twelve soups</a></p>`,
    `${long}<ul><li><a href="/a">What to eat when you have the flu</a></li><li><a href="/b">Seven myths about vitamin C and colds</a></li></ul>`,
  ])('go: %s', (html) => expect(taken(takeRelated, html).length).toBeGreaterThan(0));

  it.each([
    `${long}<h2>Related conditions</h2>${long}`,
    `${long}<p>These pages of ours go further:</p><ul><li><a href="/a">What to eat when you have the flu</a></li><li><a href="/b">Seven myths about vitamin C and colds</a></li></ul>`,
    `${long}<ul><li><a href="#a">What a cold is and is not</a></li><li><a href="#b">When to see a doctor about it</a></li></ul>`,
    `${long}<ul><li><a href="/a">Flu</a></li><li><a href="/b">Cough</a></li></ul>`,
  ])('stay: %s', (html) => expect(taken(takeRelated, html)).toEqual([]));
});

describe('what the end tells about the author', () => {
  const rolesOf = (html: string, byline: string | null): number => {
    const root = body(html);
    nameBios(byline).run(root, () => {});
    return root.querySelectorAll('[data-role="bio"]').length;
  };

  it.each([
    [`${long}<p>Jane Doe is a nurse who has written about lungs for ten years.</p>`, 'Jane Doe', 1],
    [`${long}<h3>About the Author</h3><p>Jane has two cats.</p>`, null, 2],
    [`${long}<h4>Jane Doe</h4><p>Jane joined us in 2019.</p>`, 'Jane Doe, RN and John Roe', 2],
  ])('is set apart: %s', (html, byline, count) => expect(rolesOf(html, byline)).toBe(count));

  it.each([
    [`${long}<p>Jane Roe is getting better.</p>`, 'Ann Poe'],
    [`<p>Jane Doe is a nurse.</p>${long.repeat(7)}`, 'Jane Doe'],
    [`${long}<p>Janet is getting better.</p>`, 'Jane Doe'],
  ])('is not: %s', (html, byline) => expect(rolesOf(html, byline)).toBe(0));
});
