import { describe, expect, it } from 'vitest';
import { firstMentions } from '../../../lib/core/terms/first-mentions.ts';

const match = (entry: number, at: number) => ({ at, entry });
const block = (isHeading: boolean, ...matches: ReturnType<typeof match>[]) => ({ isHeading, matches });

describe('firstMentions', () => {
  it('keeps the first mention in each section and none in headings', () => {
    const marked = firstMentions(
      [
        block(false, match(1, 0), match(1, 9)),
        block(false, match(1, 20), match(2, 30)),
        block(true, match(1, 40)),
        block(false, match(1, 50), match(2, 60)),
      ],
      ({ entry }) => String(entry),
    );
    expect(marked.map((matches) => matches.map(({ at }) => at))).toEqual([[0], [30], [], [50, 60]]);
  });
});
