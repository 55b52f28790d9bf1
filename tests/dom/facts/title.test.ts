import { expect, it } from 'vitest';
import { factsOf, text } from './facts-of.ts';

const og = (content: string) => `<meta property="og:title" content="${content}">`;

it.each([
  ['the heading that the head agrees with', '<title>Heart Failure | Harbor Health</title>', '<h1>Heart Failure</h1>', 'Heart Failure'],
  [
    'the heading, where the head is in other words',
    `<title>Heart failure care: 9 tips</title>`,
    '<h1>Nine tips for living with heart failure</h1>',
    'Nine tips for living with heart failure',
  ],
  ['the heading that the address agrees with', og('Know this today'), '<h1>Heart Failure</h1>', 'Heart Failure'],
  [
    'the whole heading, with its subtitle',
    og('Heart Failure'),
    '<h1>Heart Failure: Signs, Tests, Care</h1>',
    'Heart Failure: Signs, Tests, Care',
  ],
  ['the likest of several headings', og('Heart Failure'), '<h1>Harbor Health</h1><h1>Heart failure</h1><h1>Sign up</h1>', 'Heart failure'],
  ['not a heading about something else', og('Heart Failure'), '<h1>Menu</h1>', 'Heart Failure'],
  ['not the heading of the frame', og('Living well - Harbor Health'), '<nav><h1>Living well today</h1></nav>', 'Living well'],
  ['the head without the site', '<title>Heart Failure - Harbor Health</title>', '', 'Heart Failure'],
  ['the head with its own subtitle', '<title>Heart Failure - Signs and Care</title>', '', 'Heart Failure - Signs and Care'],
  ['the only heading, when the head is silent', '', '<h1>Ten soups</h1>', 'Ten soups'],
])('the title is %s', (_, head, body, title) => expect(factsOf(head, `${body}${text}`).title).toBe(title));
