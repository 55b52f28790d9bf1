import { describe, expect, it } from 'vitest';
import { articleTerms } from '../../../lib/core/terms/article-terms.ts';
import { knowledgeOf } from './small-knowledge.ts';

const knowledge = knowledgeOf({
  BPD: [
    { stands: 'borderline personality disorder', near: ['mood', 'anger', 'therapist'] },
    { stands: 'bronchopulmonary dysplasia', near: ['lung', 'baby', 'oxygen'] },
  ],
  PA: [
    { stands: 'physician assistant', near: ['clinic'], left: ['$Name $Name'] },
    { stands: 'Pennsylvania', plain: 'true', left: ['in|of $Name', '$Name,'] },
  ],
  OR: [
    { stands: 'operating room', hint: ['*'] },
    { stands: 'the word or', plain: 'true', left: ['$CAPS'], right: ['$CAPS'] },
  ],
  ED: [
    { stands: 'eating disorder', near: ['meal'], not: { right: ['visit'] } },
    { stands: 'the name Ed', plain: 'true', left: ['uncle'] },
    { stands: 'erectile dysfunction', near: ['sex'] },
  ],
  UV: [{ stands: 'ultraviolet' }],
  FEV1: [{ stands: 'forced expiratory volume in one second' }],
});

/** What each mention in the blocks was told to mean: nothing where it is not marked, `?` where it could mean several things. */
const told = (...texts: string[]): string[][] =>
  articleTerms(
    texts.map((text) => ({ text, isHeading: false, lang: 'en' })),
    knowledge,
  ).found.map((found) => found.map(({ expansion, couldMean }) => (couldMean.length > 0 ? '?' : (expansion ?? ''))));

const personality = 'borderline personality disorder';
const lungs = 'bronchopulmonary dysplasia';

/** [what is shown, the blocks, what is told in each]. */
const rows: readonly (readonly [what: string, texts: readonly string[], expected: readonly (readonly string[])[]])[] = [
  ['words in the sentence', ['Her mood swings with BPD.', 'The baby has BPD.'], [[personality], [lungs]]],
  ['nothing near', ['I have BPD.'], [['?']]],
  ['another mention tells', ['I have BPD.', 'In BPD the mood swings.'], [[personality], [personality]]],
  ['other mentions differ', ['I have BPD.', 'In BPD the mood swings.', 'A baby with BPD is small.'], [['?'], [personality], [lungs]]],
  ['the article says what it stands for', ['I have BPD.', 'This disorder of the personality is called borderline.'], [[personality], []]],
  ['two words of the article', ['I have BPD.', 'A therapist listened to my anger.'], [[personality], []]],
  ['one word of the article is not enough', ['I have BPD.', 'My anger grew.'], [['?'], []]],
  ['words of the article for both', ['I have BPD.', 'Anger, a therapist, a baby and a lung.'], [['?'], []]],
  ['a town before it', ['A nurse in Erie PA said so.', 'Erie, PA'], [[], []]],
  ['a name before it', ['The letter is from Jane Roth PA today.'], [['physician assistant']]],
  ['capitals all around', ['TAKE SYRUP OR TABLETS', 'Surgeons left the OR at noon.'], [[], ['operating room']]],
  ['an author in a list', ['Roth BPD, Hill A, Ito K. On mood.', 'Mood and BPD.'], [[], [personality]]],
  ['one meaning', ['Block UV rays.'], [['ultraviolet']]],
  ['a figure in it', ['Her FEV1 fell.'], [['forced expiratory volume in one second']]],
  ['other letters', ['The bpd file, Uv and uv.'], [[]]],
];

/** What the card of the first mention offers. */
const offered = (text: string): string[] =>
  articleTerms([{ text, isHeading: false, lang: 'en' }], knowledge).found.flatMap(
    ([found]) => found?.couldMean.map(({ stands }) => stands) ?? [],
  );

describe('what an abbreviation could mean', () => {
  it.each([
    ['all of several medical meanings, no everyday one', 'His ED was there.', ['eating disorder', 'erectile dysfunction']],
    ['the everyday one too where the words around leave one medical', 'Not ED visits.', ['the name Ed', 'erectile dysfunction']],
    ['the everyday one beside the only medical one', 'The PA was there.', ['physician assistant', 'Pennsylvania']],
  ])('%s', (_what, text, wanted) => expect(offered(text)).toEqual(wanted));
});

describe('what an abbreviation means', () => {
  for (const [what, texts, expected] of rows) it(what, () => expect(told(...texts)).toEqual(expected));
});
