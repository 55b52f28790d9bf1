import { describe, expect, it } from 'vitest';
import { forget, most, nothing, parseRemembered, remember, signaturesOf, siteOf } from '../../../lib/core/put-back/remembered.ts';

const site = 'https://site.example';
const other = 'https://other.example';
const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('what was put back', () => {
  it('is known for its site only', () => {
    const known = remember(remember(nothing, site, 'a.a'), other, 'b.b');
    expect(signaturesOf(known, site)).toEqual(['a.a']);
    expect(signaturesOf(known, 'https://third.example')).toEqual([]);
  });

  it('is noted once, and forgotten without a trace', () => {
    const known = remember(remember(remember(nothing, site, 'a.a'), site, 'b.b'), site, 'a.a');
    expect(signaturesOf(known, site)).toEqual(['b.b', 'a.a']);
    expect(signaturesOf(forget(known, site, 'b.b'), site)).toEqual(['a.a']);
    expect(forget(forget(known, site, 'b.b'), site, 'a.a')).toEqual(nothing);
    expect(forget(remember(known, other, 'c.c'), site, null).sites.map(({ origin }) => origin)).toEqual([other]);
  });

  it('is at most 50 pieces a site and 200 sites, the oldest dropped', () => {
    let known = nothing;
    for (const i of range(most.signatures + 3)) known = remember(known, site, `${i}.a`);
    expect(signaturesOf(known, site)).toHaveLength(50);
    expect(signaturesOf(known, site)[0]).toBe('3.a');
    for (const i of range(most.sites - 1)) known = remember(known, `https://s${i}.example`, 'a.a');
    expect(signaturesOf(known, site)).toHaveLength(50);
    known = remember(known, other, 'a.a');
    expect(known.sites).toHaveLength(200);
    expect(signaturesOf(known, site)).toEqual([]);
    // A site that is used again is not the oldest any more.
    known = remember(remember(known, 'https://s0.example', 'b.b'), 'https://new.example', 'a.a');
    expect(signaturesOf(known, 'https://s0.example')).toEqual(['a.a', 'b.b']);
    expect(signaturesOf(known, 'https://s1.example')).toEqual([]);
  });
});

describe('parseRemembered', () => {
  it('reads back what was stored', () => {
    const known = remember(remember(nothing, site, 'a.a'), other, 'b.b');
    expect(parseRemembered(JSON.parse(JSON.stringify(known)))).toEqual(known);
  });

  it.each([
    undefined,
    null,
    7,
    'sites',
    [],
    {},
    { sites: {} },
    { sites: [null, 7, {}, { origin: site }] },
    { sites: [{ signatures: ['a.a'] }] },
  ])('reads nothing in %j', (value) => expect(parseRemembered(value)).toEqual(nothing));

  it('leaves out what has not the right shape, and what is too much', () => {
    const stored = {
      sites: [
        { origin: site, signatures: ['a.a', 'a.a', 7, '<b>', 'x'], more: 1 },
        { origin: `${site}/path`, signatures: ['a.a'] },
        { origin: 'file:///home', signatures: ['a.a'] },
        { origin: other, signatures: range(80).map((i) => `${i}.a`) },
      ],
    };
    const { sites } = parseRemembered(stored);
    expect(sites.map(({ origin, signatures }) => [origin, signatures.length])).toEqual([
      [site, 1],
      [other, most.signatures],
    ]);
  });
});

it.each([
  ['https://site.example/a/b?c#d', site],
  ['http://127.0.0.1:8080/index.html', 'http://127.0.0.1:8080'],
  ['https://me:secret@site.example/a', site],
  ['file:///home/a.html', null],
  ['about:blank', null],
  ['chrome-extension://abc/reader.html', null],
  ['', null],
])('the site of %s is %s', (url, origin) => expect(siteOf(url)).toBe(origin));
