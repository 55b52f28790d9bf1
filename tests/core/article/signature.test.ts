import { describe, expect, it } from 'vitest';
import { isSignature, type Signed, signatures } from '../../../lib/core/article/signature.ts';

const piece = (changes: Partial<Signed> = {}): Signed => ({
  pass: 'widgets',
  reason: 'summary',
  path: 'main#content > div.summary-box',
  text: 'At a glance\nA test for the heart.',
  isBox: true,
  ...changes,
});
const one = (changes?: Partial<Signed>): string => signatures([piece(changes)])[0] ?? '';

describe('signatures', () => {
  it('are the same for the box at the same place of another article, whatever it says', () => {
    expect(one({ text: 'In short\nA test for the lungs.' })).toBe(one());
    expect(isSignature(one())).toBe(true);
  });

  it.each([{ pass: 'choose' }, { reason: 'advertisement' }, { path: 'main#content > div.advert' }])('differ for another %j', (changes) =>
    expect(one(changes)).not.toBe(one()),
  );

  it('go by the text where the piece is not a box of its own', () => {
    const some = one({ isBox: false });
    expect(one({ isBox: false })).toBe(some);
    expect(one({ isBox: false, text: 'Something else' })).not.toBe(some);
  });

  it('go by the first line too where several pieces share a place, so that one choice does not bring them all', () => {
    const advert = piece({ text: 'Advertisement\nBuy bread.' });
    const summary = piece();
    const [a, b] = signatures([summary, advert]);
    expect(a).not.toBe(b);
    // Another article, other words, the same two boxes.
    const [c, d] = signatures([
      piece({ text: 'At a glance\nA test for the lungs.' }),
      piece({ text: 'Advertisement\nBuy milk.' }),
      piece({ text: 'Advertisement of the week\nBuy nothing.' }),
    ]);
    expect(c).toBe(a);
    expect(d).toBe(b);
  });

  it('go by all of the text where even the first lines are the same', () => {
    const [a, b, c] = signatures(['Buy bread.', 'Buy milk.', 'Buy milk.'].map((text) => piece({ text: `Advertisement\n${text}` })));
    expect(a).not.toBe(b);
    expect(b).toBe(c);
  });
});

it.each(['', 'abc', 'a.b.c', '../etc', 'ABC.DEF', 'zzzzzzzz.a', 7, null])('%j is no signature', (value) =>
  expect(isSignature(value)).toBe(false),
);
