import { describe, expect, it } from 'vitest';
import { authorIn, checkerIn, isNameLabel, reviewerIn } from '../../../lib/core/facts/named-lines.ts';
import { cleanName, isHouse, joinNames, looksLikeName } from '../../../lib/core/facts/names.ts';

describe('the medical reviewer', () => {
  it.each([
    ['Reviewed by Adaeze Okoro, MD on March 18, 2026', 'Adaeze Okoro, MD'],
    ['Reviewed by: Adaeze Okoro', 'Adaeze Okoro'],
    ['Medically reviewed by Jane Doe, M.D., Ph.D.', 'Jane Doe, M.D., Ph.D.'],
    ['Medically Reviewed by: Priya Raman, MD | Last updated June 9', 'Priya Raman, MD'],
    ['Medical Reviewer: Tom Okafor, RN', 'Tom Okafor, RN'],
    ['Expert reviewer: Lena Brandt, PharmD', 'Lena Brandt, PharmD'],
    ['Written by Joan Mellish | Medically reviewed by Adaeze Okoro, MD', 'Adaeze Okoro, MD'],
    ['Medically reviewed by Adaeze Okoro, MD — Written by Joan Mellish, MS, RD — Updated on March 7, 2025', 'Adaeze Okoro, MD'],
    ['Medically reviewed by Priya Raman, MD, Cardiology. Last updated June 9, 2025', 'Priya Raman, MD, Cardiology'],
  ])('is read from "%s"', (line, name) => expect(reviewerIn(line)).toBe(name));

  it.each([
    'The plan was reviewed by the hospital and by every one of the nine members of its ethics committee before it began.',
    'Reviewed by the nine members of an ethics committee',
    'Reviewed by 2024',
    'Reviewed March 18, 2026',
    'Medical review policy',
    'Medical reviewers',
    'How we review articles',
    'By Joan Mellish',
    'Fact checked by Sam Lee',
  ])('is not read from "%s"', (line) => expect(reviewerIn(line)).toBeNull());

  it('is not the person who checked the facts', () => {
    expect(checkerIn('Fact checked by Sam Lee')).toBe('Sam Lee');
    expect(checkerIn('Fact checked')).toBeNull();
  });
});

describe('the author of a line', () => {
  it.each([
    ['By Joan Mellish', 'Joan Mellish'],
    ['BY JOAN MELLISH', 'JOAN MELLISH'],
    ['By Nerys Calloway, Health reporter', 'Nerys Calloway'],
    ['Written by: Joan Mellish, MS, RD — Updated on March 7, 2025', 'Joan Mellish, MS, RD'],
    ['By Ana de la Cruz and Tom Okafor, MD', 'Ana de la Cruz and Tom Okafor, MD'],
    ['By Ana Cruz, Tom Okafor, and Lee Wu | March 3, 2025', 'Ana Cruz, Tom Okafor, and Lee Wu'],
    ['Published August 7, 2023 by Nicole Burke', 'Nicole Burke'],
    ['Author: Joan Mellish', 'Joan Mellish'],
    ['By The Harbor editors', 'The Harbor editors'],
    ['Posted by Joan Mellish on March 3, 2025 in News', 'Joan Mellish'],
  ])('"%s" → %s', (line, name) => expect(authorIn(line)).toBe(name));

  it.each([
    'By the time it is found, it has often spread.',
    'By 2030, one in three people will have it.',
    'By signing up you agree to the Harbor Terms of Use.',
    'Copyright 2024 by Harbor Press',
    'Published by Harbor University',
    'Written by',
    'Medically reviewed by Adaeze Okoro, MD',
    'Joan Mellish was told that the cancer had spread.',
  ])('none in "%s"', (line) => expect(authorIn(line)).toBeNull());

  it.each([
    ['Written by', true],
    ['By', true],
    ['Medically reviewed by:', true],
    ['Stand by me', false],
    ['By Joan', false],
  ])('"%s" is a label alone: %s', (line, is) => expect(isNameLabel(line)).toBe(is));
});

describe('a name from a tag', () => {
  it.each([
    ['By Joan Mellish', 'Joan Mellish'],
    ['Written by: Joan Mellish |', 'Joan Mellish'],
    ['Joan Mellish, M.D.', 'Joan Mellish, M.D.'],
    ['https://site.example/authors/1', null],
    ['@harborhealth', null],
    ['DECEMBER 27, 2024', null],
    ['About the Author', null],
    ['How we reviewed this article:', null],
    ['Read more about Joan Mellish', null],
    ['admin', null],
    ['', null],
    ['a'.repeat(200), null],
  ])('"%s" → %s', (text, name) => expect(cleanName(text)).toBe(name));

  it.each([
    ['Harbor Health', true],
    ['harborhealth', true],
    ['Staff', true],
    ['Harbor Editorial Team', true],
    ['Joan Mellish', false],
  ])('"%s" is the house: %s', (name, is) => expect(isHouse(name, ['Harbor Health', 'site.example'])).toBe(is));

  it('is written with capitals', () => {
    expect(looksLikeName('Ludwig van der Berg, PhD')).toBe(true);
    expect(looksLikeName('Why your knees click')).toBe(false);
  });

  it('is said once, in full', () => {
    expect(joinNames(['Joan Mellish', 'Joan Mellish, MD', 'Sam Lee', 'Sam Lee'])).toBe('Joan Mellish, MD, Sam Lee');
    expect(joinNames([])).toBeNull();
  });
});
