import { describe, expect, it } from 'vitest';
import { factsLine, type Shown, takeFacts } from '../../lib/dom/clean/facts.ts';
import { body } from './page.ts';

const shown = { byline: 'Joan Mellish', reviewedBy: 'Adaeze Okoro, MD', site: 'Harbor Health Guide', lang: 'en' };

const isFactsLine = (line: string, known: Shown): boolean => factsLine(known)(line);

describe('lines of facts', () => {
  it.each([
    'By Joan Mellish',
    'Harbor Health Guide Feature | Published March 2, 2026',
    'Reviewed by Adaeze Okoro, MD on March 18, 2026',
    'Medically reviewed by Adaeze Okoro, MD',
    'Updated 3 May 2024 at 6:30 a.m. ET · 5 min read',
    '2024-05-03',
    'Updated Nov 19, 9:41 AM;Posted Nov 18, 8:19 PM',
    'Updated Nov. 19, 2026 8:21 am ET / Original Nov. 19, 2026 8:02 am ET',
    'By Ann Poe, John Roe, Jane Doe',
    'by Ann Poe Monday, March 2, 2026',
    'harborhealth.test.com March 18, 2026',
  ])('knows %s', (line) => expect(isFactsLine(line, shown)).toBe(true));

  it.each([
    'On March 2, 2026, the clinic opened.',
    'May is a month in which many people have hay fever.',
    'Joan Mellish was told on March 2 that the cancer had spread.',
    'By the time it is found, it has often spread.',
    '3 to 5 visits',
    'Updated advice for people with diabetes',
    'Last updated',
    'By Thursday the swelling was gone',
    'In 2024 the rules changed.',
    'March 2 is the day of the operation',
  ])('keeps %s', (line) => expect(isFactsLine(line, shown)).toBe(false));
});

it('knows several authors however their names are joined', () => {
  const several = { ...shown, byline: 'Ana Cruz, Tom Okafor, MD' };
  expect(isFactsLine('By Ana Cruz & Tom Okafor, MD', several)).toBe(true);
  expect(isFactsLine('Ana Cruzado, MD', several)).toBe(false);
});

it.each([
  ['pt', 'sexta-feira, 22 de outubro de 2010 às 20:13'],
  ['it', '02 Ago 2017'],
  ['de', 'Veröffentlicht am 3. März 2024'],
  ['pt', 'Tempo de leitura: 2 minutos'],
])('knows dates in %s: %s', (lang, line) => expect(isFactsLine(line, { ...shown, lang })).toBe(true));

describe('the head of an article', () => {
  const long = `<p>${'A test of the blood may show early that the kidneys need care. '.repeat(3)}</p>`;
  const taken = (html: string): string[] => {
    const root = body(html);
    const found: string[] = [];
    takeFacts(shown).run(root, (element) => {
      found.push(element.textContent ?? '');
      element.remove();
    });
    return found;
  };

  it('loses its line of facts under a standfirst too', () =>
    expect(taken(`${long}<p>Nov. 11, 2026, 6:30 a.m. Updated Nov. 12, 2026</p>${long}`)).toHaveLength(1));

  it('ends with the second paragraph: what stands below may be a signature', () =>
    expect(taken(`${long}${long}<p>Joan Mellish, March 2, 2026</p>`)).toEqual([]));
});
