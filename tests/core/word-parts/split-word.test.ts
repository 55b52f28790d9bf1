import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWord } from '../../../lib/core/word-parts/split-word.ts';
import { type PackedWordParts, parseWordParts } from '../../../lib/core/word-parts/word-parts.ts';
import { builtWords, commonWords, cutWord, scoreWordParts, wordPartsOfRepository } from '../../../scripts/score/terms/word-parts.ts';

const tables = wordPartsOfRepository();
const cut = (word: string): string | null => cutWord(word, tables);

describe('splitWord', () => {
  it('gives each part as it stands, with what it means', () =>
    expect(splitWord('Nephrectomies', tables)).toEqual([
      { text: 'Nephr', meaning: 'kidney', kind: 'root' },
      { text: 'ectomies', meaning: 'cutting out', kind: 'ending' },
    ]));

  it.each([
    // plurals
    ['nephrectomies', 'nephr-ectomies'],
    ['carcinomata', 'carcin-omata'],
    ['metastases', 'meta-stases'],
    ['staphylococci', 'staphylo-cocci'],
    // British spellings
    ['haematology', 'haemato-logy'],
    ['oesophagitis', 'oesophag-itis'],
    ['anaesthesia', 'an-aesthesia'],
    ['leucaemia', 'leuc-aemia'],
    // the joining vowel belongs to the part before it
    ['angioedema', 'angio-edema'],
    ['angiooedema', 'angio-oedema'],
    // a beginning inside, and two of them
    ['lipodystrophy', 'lipo-dys-trophy'],
    ['antiarrhythmic', 'anti-a-rrhythmic'],
    // not by a root that only happens to stand there: the womb (metr), giving birth (par)
    ['isometric', 'iso-metric'],
    ['endometritis', 'endo-metr-itis'],
    ['paronychia', 'par-onych-ia'],
    ['multiparous', 'multi-par-ous'],
  ])('%s is %s', (word, parts) => expect(cut(word)).toBe(parts));

  it.each(['hospital', 'personal', 'parole', 'metric', 'biography', 'symphony', 'octopus', 'president', 'sympathetic', 'prostatic'])(
    '%s is left whole',
    (word) => expect(cut(word)).toBeNull(),
  );

  it.each([
    'cardia',
    'retinoids',
    'myopia',
    'dendritic',
    'microplastics',
    'osteopathy',
    'schizophrenia',
    'condylomata',
    'orchestration',
    'glossary',
  ])('the parts of %s would tell something false, so it is left whole', (word) => expect(cut(word)).toBeNull());

  it.each(['', 'itis', 'ectomy', 'nephro', 'nephrox', 'xnephrectomy', 'nephr-ectomy', 'hyper', 'hyperhyper', '12345678'])(
    '%j, where a part or a letter is missing, is left whole',
    (word) => expect(cut(word)).toBeNull(),
  );

  it('gives parts that joined are the word', () => {
    const texts = [...tables.pieces.keys()];
    const built = fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    let splits = 0;
    fc.assert(
      fc.property(built, (word) => {
        const parts = splitWord(word, tables);
        if (parts === null) return;
        splits++;
        expect(parts.map(({ text }) => text).join('')).toBe(word);
        expect(parts.length).toBeGreaterThan(1);
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(splits).toBeGreaterThan(20);
  });

  it('leaves a word alone that nobody would write', () => expect(cut(`${'an'.repeat(5000)}emia`)).toBeNull());
});

describe('a word that can be read in two ways', () => {
  const packed: PackedWordParts = {
    beginnings: {},
    roots: { abcde: 'one', 'abc/': 'two' },
    everydayRoots: {},
    endings: { fghij: 'three', defghij: 'four' },
    freeEndings: {},
    generalEndings: {},
    drugStems: {},
    exceptions: [],
    familiar: [],
  };
  it('is left whole when the readings are about as good', () => {
    const alike = { ...packed, roots: { abcde: 'one', abcdef: 'two' }, endings: { fghij: 'three', ghij: 'four' } };
    expect(cutWord('abcdefghij', parseWordParts(alike))).toBeNull();
  });
  it('is split in the way that is clearly better', () => expect(cutWord('abcdefghij', parseWordParts(packed))).toBe('abcde-fghij'));
});

describe('names of medicines', () => {
  it('have a name without a meaning and an end with one', () =>
    expect(splitWord('Lisinopril', tables)).toEqual([
      { text: 'Lisino', meaning: '', kind: 'name' },
      { text: 'pril', meaning: 'lowers blood pressure (ACE inhibitor)', kind: 'drug-stem' },
    ]));

  it.each([
    ['trastuzumab', 'trastu-zumab'],
    ['imatinib', 'ima-tinib'],
    ['simvastatin', 'sim-vastatin'],
    ['omeprazole', 'ome-prazole'],
    ['aripiprazole', 'ari-piprazole'],
    ['apixaban', 'api-xaban'],
    ['salbutamol', null],
    ['April', null],
    ['mongrel', null],
    ['accept', null],
    ['nystatin', null],
    ['somatostatin', null],
    ['domperidone', null],
    ['emtricitabine', null],
    ['ghrelin', null],
    ['azacitidine', null],
    // an end that means another class in this name, a brand, a first name
    ['ozogamicin', null],
    ['azithromycin', 'azithro-mycin'],
    ['stanozolol', null],
    ['dapiprazole', null],
    ['Aricept', null],
    ['Tanvir', null],
    ['sartan', null],
  ])('%s: %s', (word, parts) => expect(cut(word)).toBe(parts));
});

describe('an exception', () => {
  it('is a word that would be split without it', () => {
    const without = { ...tables, exceptions: new Set<string>() };
    expect([...tables.exceptions].filter((word) => cutWord(word, without) === null)).toEqual([]);
  });
});

describe('how good it is', () => {
  const [seen, held, common] = scoreWordParts(tables);

  it('has enough built words, a third of them held', () => {
    const { seen, held } = builtWords();
    expect(seen.length + held.length).toBeGreaterThanOrEqual(500);
    expect(Math.abs(seen.length - 2 * held.length)).toBeLessThanOrEqual(2);
  });
  it('splits nine built words of ten rightly', () => expect(seen?.share).toBeGreaterThanOrEqual(0.9));
  it('and of those held as well', () => expect(held?.share).toBeGreaterThanOrEqual(0.9));
  it('leaves 99 of 100 of the commonest 10,000 English words whole', () => {
    expect(common?.count).toBe(10_000);
    expect(common?.share).toBeGreaterThan(0.99);
  });
  it('does not read English by reading nothing: medical words among the common ones are split', () =>
    expect(commonWords(0, 10_000).filter((word) => ['pneumonia', 'diagnosis'].includes(word) && cut(word) !== null)).toHaveLength(2));
});
