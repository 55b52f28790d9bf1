import { expect, it } from 'vitest';
import { isInitials } from '../../../lib/core/senses/initials.ts';

/** [text with the letters between stars, whether they are an author's initials]. */
const rows: readonly (readonly [text: string, expected: boolean])[] = [
  ['32. Sharman *MS*, Chodick G, Stein R. Exercise and mood.', true],
  ['Sharman MS, Chodick *GA*. Exercise and mood.', true],
  ['De Sousa *RA*, Rocha-Dias I, De Oliveira L. A trial.', true],
  ['Sharman *MS*, et al. Exercise and mood. 2019.', true],
  ["O'Neil A, van der Berg *PT*, Ito K. A trial.", true],
  ['Patients with *MS*, lupus and gout were asked.', false],
  ['Jane Roth, *MD*, leads the clinic.', false],
  ['In Vienna *MS*, a disease of the nerves, is common.', false],
  ['A hospital in Detroit, *MI*, Ann Arbor and Flint', false],
  ['Severe *RA*, OA and gout.', false],
];

for (const [text, expected] of rows)
  it(text, () => {
    const start = text.indexOf('*');
    const bare = text.replaceAll('*', '');
    expect(isInitials(bare, start, text.lastIndexOf('*') - 1)).toBe(expected);
  });
