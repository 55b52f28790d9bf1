import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../../lib/core/glossary/entry.ts';
import { forms } from '../../../lib/core/glossary/forms.ts';
import { openIndex } from '../../../lib/core/glossary/open-index.ts';
import { packIndex } from '../../../lib/core/glossary/pack-index.ts';
import { once } from '../../../lib/core/once.ts';
import { readSenses } from '../../../lib/core/senses/senses.ts';
import { articleTerms } from '../../../lib/core/terms/article-terms.ts';
import { explain } from '../../../lib/core/terms/explain.ts';
import type { FoundTerm } from '../../../lib/core/terms/found-term.ts';
import type { Knowledge } from '../../../lib/core/terms/read-terms.ts';
import { wordPartsOfRepository } from '../../../scripts/score/terms/word-parts.ts';

const entries = [
  ['diabetes'],
  ['type 2 diabetes'],
  ['myocardial infarction', 'heart attack'],
  ['infarction'],
  ['metastasis'],
  ['magnetic resonance imaging', 'MRI'],
  ['pulmonary embolism'],
  ['diabetic'],
  // never marked
  ['fever'],
  ['sore throat'],
] as const;

const named = entries.map(([term, ...also], entry) => ({ id: `entry-${entry}` as EntryId, term, also, entry }));
const marked = named.filter(({ entry }) => entry < 8);
const index = openIndex(
  packIndex(
    [
      ...marked.flatMap(({ entry, ...name }) => forms(name).map(({ words, via }) => ({ words, via, entry }))),
      { words: 'PE', via: 'sense' as const, entry: 0 },
      { words: 'culture', via: 'sense' as const, entry: 0 },
    ],
    named.map(({ id }) => ({ id, kind: 'word' as const, hardness: 100 })),
    1,
  ),
);
const senses = readSenses(
  {
    stamp: 1,
    classes: [],
    words: {},
    endings: {},
    kinds: {},
    rows: {
      PE: [
        { stands: 'pulmonary embolism', entry: 6, near: ['clot'] },
        { stands: 'physical education', isPlain: true, near: ['school'] },
      ],
      culture: [{ stands: 'growing germs in a laboratory', near: ['germ'] }],
    },
    asked: { fever: 8, fevers: 8, 'sore throat': 9 },
    keys: { '=PE': 'PE', culture: 'culture' },
  },
  1,
);
const knowledge: Knowledge = { index, senses, parts: once(wordPartsOfRepository) };

/** What is said of a term, on one line. */
const said = ({ entry, expansion, couldMean, parts }: FoundTerm): string =>
  [
    entry === null ? null : entries[entry]?.[0],
    expansion && `stands for ${expansion}`,
    couldMean.length > 0 && `could mean ${couldMean.map(({ stands }) => stands).join(' | ')}`,
    parts.length > 0 && parts.map(({ text, meaning }) => `${text}=${meaning}`).join('+'),
  ]
    .filter(Boolean)
    .join('; ') || 'nothing';

/** Explains what stands between * and * in a block; blocks are parted by /. */
const explained = (marked: string): [words: string, said: string] => {
  const blocks = marked.split(' / ').map((text) => ({ text: text.replaceAll('*', ''), isHeading: false }));
  const block = marked.split(' / ').findIndex((text) => text.includes('*'));
  const [start = 0, end = 0] = [...(marked.split(' / ')[block] ?? '').matchAll(/\*/g)].map(({ index: at }, i) => at - i);
  const term = explain(blocks, { block, start, end }, articleTerms(blocks, knowledge), knowledge);
  return [blocks[block]?.text.slice(term.start, term.end) ?? '', said(term)];
};

const garden = [{ text: 'a garden', isHeading: false }];

describe('explain', () => {
  it.each([
    // the whole selection, blanks and signs at its ends set aside, words that it cuts taken whole
    ['She has *diabetes*.', 'diabetes', 'diabetes'],
    ['She has* diabetes,* he said.', 'diabetes', 'diabetes'],
    ['Many *Metastases* were seen.', 'Metastases', 'metastasis'],
    ['A m*yocardial infarctio*n is sudden.', 'myocardial infarction', 'myocardial infarction'],
    // the phrase that the word stands in
    ['He has type 2 *diabetes* now.', 'type 2 diabetes', 'type 2 diabetes'],
    ['A myocardial *infarction* is sudden.', 'myocardial infarction', 'myocardial infarction'],
    // the longest in a longer selection, and what it only touches
    ['*An infarction or a heart attack came.*', 'heart attack', 'myocardial infarction'],
    ['*A severe myocardial* infarction.', 'myocardial infarction', 'myocardial infarction'],
    // the word by itself, where the text around hides it
    ['Many non-*diabetic* people came.', 'diabetic', 'diabetic'],
    // abbreviations: the article's own meaning goes before the glossary's
    ['An *MRI* was made.', 'MRI', 'magnetic resonance imaging'],
    ['Multiple reading index (MRI) is a score. / Her *MRI* was 7.', 'MRI', 'stands for Multiple reading index'],
    [
      'Magnetic resonance imaging (MRI) helps. / Her *MRI* was late.',
      'MRI',
      'magnetic resonance imaging; stands for Magnetic resonance imaging',
    ],
    ['Her quality adjusted score (QAS) rose. / The *QAS* fell.', 'QAS', 'stands for quality adjusted score'],
    // several meanings: the words around tell, or all of them are given, those of an everyday word too
    ['The clot became a *PE*.', 'PE', 'pulmonary embolism; stands for pulmonary embolism'],
    ['Nobody knew what *PE* meant.', 'PE', 'could mean pulmonary embolism | physical education'],
    ['A *culture* of blame grew.', 'culture', 'could mean growing germs in a laboratory'],
    // words that everybody knows, which nothing finds in the article
    ['She had a *fever* then.', 'fever', 'fever'],
    ['The *Fever’s* height came.', 'Fever', 'fever'],
    ['A *sore throat* is common.', 'sore throat', 'sore throat'],
    ['A sore *throat* is common.', 'throat', 'nothing'],
    // what a word is built of
    ['A *nephrectomy* was planned.', 'nephrectomy', 'nephr=kidney+ectomy=cutting out'],
    ['The *nephrectomy’s* risks.', 'nephrectomy', 'nephr=kidney+ectomy=cutting out'],
    // nothing: everyday words, several words, signs, other languages
    ['The *garden* was green.', 'garden', 'nothing'],
    ['*the green garden* was there', 'the green garden', 'nothing'],
    ['A *nephrectomy planned* soon.', 'nephrectomy', 'nephr=kidney+ectomy=cutting out'],
    ['So it is *…* then', '…', 'nothing'],
    ['El paciente tiene una *nephrectomy* y está en la casa de la mujer.', 'nephrectomy', 'nothing'],
  ])('%s: %s is %s', (marked, words, what) => expect(explained(marked)).toEqual([words, what]));

  it('says that nobody but the person asked', () =>
    expect(explain(garden, { block: 0, start: 2, end: 8 }, articleTerms(garden, knowledge), knowledge)).toMatchObject({
      start: 2,
      end: 8,
      via: 'asked',
      author: null,
    }));

  it('gives nothing for a place that is not there', () =>
    expect(said(explain([], { block: 3, start: 0, end: 4 }, articleTerms([], knowledge), knowledge))).toBe('nothing'));
});
