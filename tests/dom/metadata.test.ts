import { describe, expect, it } from 'vitest';
import { cleanByline, readMetadata, reviewerIn, titleOf } from '../../lib/dom/extract/metadata.ts';
import { page } from './page.ts';

describe('the medical reviewer', () => {
  it.each([
    ['Reviewed by Adaeze Okoro, MD on March 18, 2026', 'Adaeze Okoro, MD'],
    ['Medically reviewed by Jane Doe, M.D., Ph.D.', 'Jane Doe, M.D., Ph.D'],
    ['Fact checked by Sam Lee', 'Sam Lee'],
    ['Medically Reviewed by: Priya Raman, MD | Last updated June 9', 'Priya Raman, MD'],
    ['Medical Reviewer: Tom Okafor, RN', 'Tom Okafor, RN'],
  ])('is read from "%s"', (line, name) => expect(reviewerIn(line)).toBe(name));

  it.each([
    'The plan was reviewed by the hospital and by every one of the nine members of its ethics committee before it began.',
    'Reviewed by 2024',
    'Reviewed March 18, 2026',
    'How we review articles',
  ])('is not read from "%s"', (line) => expect(reviewerIn(line)).toBeNull());
});

describe('the author', () => {
  it.each([
    ['By Joan Mellish', 'Joan Mellish'],
    ['Written by: Joan Mellish', 'Joan Mellish'],
    ['https://site.example/authors/1', null],
    ['', null],
  ])('"%s" → %s', (text, name) => expect(cleanByline(text)).toBe(name));

  it('is read from a line of its own', () => {
    expect(readMetadata(page('<div class="x">By <a href="#">Joan Mellish</a></div>')).byline).toBe('Joan Mellish');
    expect(readMetadata(page('<p>By the time it is found, it has often spread.</p>')).byline).toBeNull();
  });

  it('may be several', () => {
    expect(readMetadata(page('<meta name="citation_author" content="A B"><meta name="citation_author" content="C D">')).authors).toBe(
      'A B, C D',
    );
  });
});

it('is null, never a guess, when the page does not say', () => {
  expect(readMetadata(page('<p>Text</p>'))).toEqual({
    authors: null,
    byline: null,
    reviewedBy: null,
    published: null,
    updated: null,
    sponsor: null,
    lang: null,
    dir: null,
    site: null,
  });
});

it('prefers the heading to a title with the name of the site', () => {
  expect(titleOf(page('<h1>Type 2 Diabetes: Testing</h1>'), 'Type 2 Diabetes: Testing | Department of Health')).toBe(
    'Type 2 Diabetes: Testing',
  );
  expect(titleOf(page('<h1>Menu</h1>'), 'Type 2 Diabetes')).toBe('Type 2 Diabetes');
});
