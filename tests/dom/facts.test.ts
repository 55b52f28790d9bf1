import { describe, expect, it } from 'vitest';
import { isFactsLine } from '../../lib/dom/clean/facts.ts';

const shown = { byline: 'Joan Mellish', reviewedBy: 'Adaeze Okoro, MD', site: 'Harbor Health Guide' };

describe('lines of facts', () => {
  it.each([
    'By Joan Mellish',
    'Harbor Health Guide Feature | Published March 2, 2026',
    'Reviewed by Adaeze Okoro, MD on March 18, 2026',
    'Medically reviewed by Adaeze Okoro, MD',
    'Updated 3 May 2024 at 6:30 a.m. ET · 5 min read',
    '2024-05-03',
  ])('knows %s', (line) => expect(isFactsLine(line, shown)).toBe(true));

  it.each([
    'On March 2, 2026, the clinic opened.',
    'May is a month in which many people have hay fever.',
    'Joan Mellish was told on March 2 that the cancer had spread.',
    'By the time it is found, it has often spread.',
    '3 to 5 visits',
    'Updated advice for people with diabetes',
    'Last updated',
  ])('keeps %s', (line) => expect(isFactsLine(line, shown)).toBe(false));
});

it('knows several authors however their names are joined', () => {
  const several = { ...shown, byline: 'Ana Cruz, Tom Okafor, MD' };
  expect(isFactsLine('By Ana Cruz & Tom Okafor, MD', several)).toBe(true);
  expect(isFactsLine('Ana Cruzado, MD', several)).toBe(false);
});
