import { describe, expect, it } from 'vitest';
import { formsOfPart } from '../../../lib/core/word-parts/forms-of-part.ts';
import { pluralsOf } from '../../../lib/core/word-parts/plurals.ts';
import { parseWordParts } from '../../../lib/core/word-parts/word-parts.ts';
import { packedWordParts } from '../../../scripts/word-parts/pack-word-parts.ts';

const packed = packedWordParts();

describe('parseWordParts', () => {
  it('reads what the build writes', () => {
    const { pieces, drugStems, exceptions } = parseWordParts(JSON.parse(JSON.stringify(packed)));
    expect(pieces.get('nephro')).toEqual([{ kind: 'root', meaning: 'kidney', medical: true, needsRoot: false, open: true, bare: false }]);
    expect(pieces.get('haemat')?.[0]?.meaning).toBe(pieces.get('hemat')?.[0]?.meaning);
    expect(drugStems.get('sartan')).toBe('lowers blood pressure');
    expect(exceptions.has('mongrel')).toBe(true);
  });

  it.each<[what: string, value: unknown, says: string]>([
    ['nothing', null, 'the whole'],
    ['a list', [], 'the whole'],
    ['no roots', { ...packed, roots: undefined }, 'roots'],
    ['a list of roots', { ...packed, roots: ['nephr/o'] }, 'roots'],
    ['a meaning that is none', { ...packed, endings: { itis: 1 } }, 'endings'],
    ['an empty meaning', { ...packed, endings: { itis: '' } }, 'endings'],
    ['a form with a sign', { ...packed, drugStems: { '-mab': 'antibody' } }, 'drugStems'],
    ['exceptions that are no words', { ...packed, exceptions: [1] }, 'exceptions'],
  ])('refuses %s', (_, value, says) => expect(() => parseWordParts(value)).toThrow(says));
});

describe('the tables of the repository', () => {
  const count = (...rows: Readonly<Record<string, string>>[]): number => rows.flatMap((row) => Object.keys(row)).length;

  it('know enough parts', () => {
    expect(count(packed.beginnings, packed.roots, packed.everydayRoots)).toBeGreaterThanOrEqual(450);
    expect(count(packed.endings, packed.freeEndings, packed.generalEndings)).toBeGreaterThanOrEqual(240);
    expect(count(packed.drugStems)).toBeGreaterThanOrEqual(70);
  });
  it('travel in at most 40 KB', () => expect(JSON.stringify(packed).length).toBeLessThanOrEqual(40 * 1024));
});

describe('formsOfPart', () => {
  it.each([
    ['nephr/o', ['nephr+', 'nephro+']],
    ['fung/io', ['fung+', 'fungi+', 'fungo+']],
    ['rheum/', ['rheum+']],
    ['thyroid, thyroido', ['thyroid', 'thyroido']],
  ])('%s', (key, forms) => expect(formsOfPart(key).map(({ text, open }) => (open ? `${text}+` : text))).toEqual(forms));
});

describe('pluralsOf', () => {
  it.each([
    ['ectomy', ['ectomies']],
    ['stasis', ['stases']],
    ['itis', ['itides', 'itises']],
    ['oma', ['omas', 'omata']],
    ['coccus', ['cocci', 'coccuses']],
    ['graph', ['graphs']],
    ['al', []],
    ['ous', []],
  ])('%s', (ending, plurals) => expect(pluralsOf(ending)).toEqual(plurals));
});
