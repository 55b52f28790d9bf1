import { describe, expect, it } from 'vitest';
import { lookUpNames, lookUpPlaces } from '../../../lib/core/look-up/places.ts';
import { mostLetters, searchWords } from '../../../lib/core/look-up/search-words.ts';

const long = 'pneumonoultramicroscopicsilicovolcanoconiosis ';
const flag = '\u{1f3f4}';

describe('words to look up', () => {
  it.each<[what: string, words: string, search: string]>([
    ['nothing to change', 'CDK4/6 inhibitor (oral)', 'CDK4/6 inhibitor (oral)'],
    ['white space and line breaks', '  chest\n\t pain\u00a0now ', 'chest pain now'],
    ['soft hyphens and joiners', 'car\u00adcino\u200bma', 'carcinoma'],
    ['control characters', 'a\u0000b\u007fc', 'a b c'],
    ['accents in two parts', 'Me\u0301nie\u0300re', 'M\u00e9ni\u00e8re'],
    ['half a character', 'MRI\ud83d', 'MRI\ufffd'],
    ['nothing', ' \u00ad ', ''],
  ])('%s', (_what, words, search) => expect(searchWords(words)).toBe(search));

  it('are cut between two words, never inside a character', () => {
    expect(searchWords(long.repeat(9))).toBe(long.repeat(2).trimEnd());
    expect(searchWords(`${'a'.repeat(mostLetters)} b`)).toBe('a'.repeat(mostLetters));
    expect(searchWords(flag.repeat(mostLetters + 50))).toBe(flag.repeat(mostLetters));
  });
});

describe('addresses of searches', () => {
  const odd: [words: string, inQuery: string, inPath: string][] = [
    ['metastasis', 'metastasis', 'metastasis'],
    ['heart attack', 'heart attack', 'heart attack'],
    ['HER2+', 'HER2+', 'HER2+'],
    ['CDK4/6', 'CDK4/6', 'CDK4 6'],
    ['mg/kg\\day', 'mg/kg\\day', 'mg kg day'],
    ['C#1 & D?=2', 'C#1 & D?=2', 'C#1 & D?=2'],
    ['100% "sure"', '100% "sure"', '100% "sure"'],
    ["Crohn's <b>", "Crohn's <b>", "Crohn's <b>"],
    ['Ménière', 'Ménière', 'Ménière'],
    ['β-blocker', 'β-blocker', 'β-blocker'],
    ['..', '..', ''],
    ['../../x', '../../x', '.. .. x'],
  ];
  it.each(odd)('%s', (words, inQuery, inPath) => {
    const medlineplus = new URL(lookUpPlaces.medlineplus(words));
    expect(medlineplus.origin + medlineplus.pathname).toBe('https://vsearch.nlm.nih.gov/vivisimo/cgi-bin/query-meta');
    expect([...medlineplus.searchParams]).toEqual([
      ['v:project', 'medlineplus'],
      ['v:sources', 'medlineplus-bundle'],
      ['query', inQuery],
    ]);
    const nhs = new URL(lookUpPlaces.nhs(words));
    expect(nhs.origin + nhs.pathname).toBe('https://www.nhs.uk/search/results');
    expect([...nhs.searchParams]).toEqual([['q', inQuery]]);
    const nci = new URL(lookUpPlaces.nci(words));
    expect(nci.origin).toBe('https://www.cancer.gov');
    expect(nci.pathname.split('/').map(decodeURIComponent)).toEqual([
      '',
      'publications',
      'dictionaries',
      'cancer-terms',
      'search',
      inPath,
      '',
    ]);
    expect([...nci.searchParams]).toEqual([['searchMode', 'Contains']]);
  });

  it.each(lookUpNames)('%s never sends more than the words, nor all of a long text', (name) => {
    const address = new URL(lookUpPlaces[name](long.repeat(200)));
    expect(address.href.length).toBeLessThan(300);
    expect(address.hash + address.username + address.password).toBe('');
  });
});
