import { describe, expect, it } from 'vitest';
import { labelledDays } from '../../../lib/core/facts/dated-lines.ts';
import { dayShown, daysIn, onlyDay } from '../../../lib/core/facts/days.ts';

describe('days in a text', () => {
  it.each([
    ['March 2, 2026', [['2026-03-02']]],
    ['Nov. 11, 2025, 6:30 a.m.', [['2025-11-11']]],
    ['3rd May 2024', [['2024-05-03']]],
    ['19-Dec-2025', [['2025-12-19']]],
    ['2025-11-11T06:30:00-05:00', [['2025-11-11']]],
    ['2023 Jan 7', [['2023-01-07']]],
    ['Thu, 09/25/2025 - 11:38', [['2025-09-25']]],
    ['03/05/2026', [['2026-03-05', '2026-05-03']]],
    ['in March 2026', [['2026-03']]],
    ['from 1 May 2024 to June 3, 2024', [['2024-05-01'], ['2024-06-03']]],
    ['30 February 2024', []],
    ['2024', []],
    ['May is a month in which 2000 people', []],
    ['call 555-12-2024-11', []],
  ])('%s', (text, days) => expect(daysIn(text)).toEqual(days));

  it('names one day or none', () => {
    expect(onlyDay('05/05/2026')).toBe('2026-05-05');
    expect(onlyDay('03/05/2026')).toBeNull();
  });
});

describe('a machine date and what the page shows', () => {
  it.each([
    ['2026-03-02', ['2026-03-02'], '2026-03-02'],
    // Ten at night in New York is the next day in Greenwich.
    ['2026-03-03T03:00:00Z', ['2026-03-02'], '2026-03-02'],
    ['2026-03-03', ['2026-03-02'], null],
    ['2026-03-03T03:00:00Z', ['2026-02-27'], null],
    ['soon', ['2026-03-02'], null],
  ])('%s beside %j → %s', (stated, shown, day) => expect(dayShown(stated, new Set(shown))).toBe(day));
});

describe('dates with a label', () => {
  it.each([
    ['Published March 2, 2026', [['published', '2026-03-02']]],
    ['Harbor Health Guide Feature | Published March 2, 2026', [['published', '2026-03-02']]],
    ['Nov. 11, 2025, 6:30 a.m. Updated Nov. 12, 2025', [['updated', '2025-11-12']]],
    ['Reviewed by Adaeze Okoro, MD on March 18, 2026', [['reviewed', '2026-03-18']]],
    ['Page last reviewed: October 14, 2025', [['reviewed', '2025-10-14']]],
    ['Page last reviewed: 8 January 2023 Next review due: 8 January 2026', [['reviewed', '2023-01-08']]],
    ['Medically reviewed by Priya Raman, MD, Cardiology. Last updated June 9, 2025', [['updated', '2025-06-09']]],
    ['Received 4 March 2024; accepted 12 August 2024; published 20 September 2024', [['published', '2024-09-20']]],
    [
      'First published on 3 May 2024 · Last updated: June 2025',
      [
        ['published', '2024-05-03'],
        ['updated', '2025-06'],
      ],
    ],
  ])('%s', (line, found) => expect(labelledDays(line).map(({ label, day }) => [label, day])).toEqual(found));

  it.each([
    'The trial, which was published on March 3, 2020, followed 200 people.',
    'Researchers published March 3, 2020 what is still the largest study of its kind so far.',
    'Next review due: 8 January 2026',
    'Updated advice for people with diabetes',
    'Published 03/05/2026',
    'On March 2, 2026, the clinic opened.',
  ])('none in "%s"', (line) => expect(labelledDays(line)).toEqual([]));
});
