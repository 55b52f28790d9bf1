import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../lib/core/glossary/entry.ts';
import { problemLine } from '../../scripts/glossary/problem.ts';
import { rules } from '../../scripts/glossary/rules/index.ts';
import { type RawSense, senseRow } from '../../scripts/senses/sense-table.ts';
import { linesOf, problemsOf, topicOf } from './glossary-of.ts';

const good = 'A small part of the body that you can move.';
/** Rules of the glossary as a whole have tests of their own. */
const ruledElsewhere = ['grade', 'grades'];
const other = 'Pills to take when sick or when a bone hurts you.';
/** One entry, good but for the fields. */
const one = (id: string, fields: Readonly<Record<string, unknown>>): string => topicOf({ [id]: fields });

describe('a good glossary', () => {
  it('has no problems', () =>
    expect(
      linesOf(
        topicOf({
          'crohns-disease': { term: "Crohn's disease", also: ['regional enteritis'], more: 'It can hurt. Ask your doctor what to do.' },
          'graft-bone': {
            term: 'graft',
            plain: 'A small bone part, like the tibia, that doctors put in a new place.'.replace('like the tibia, ', ''),
          },
          tibia: { see: ['graft-bone'], parts: { tib: 'bone', ia: 'part' } },
        }),
      ),
    ).toEqual([]));
});

/** A sense that needs no mark. */
const everyday: RawSense = { stands: 'a state', plain: 'true' };

/** [rule, what is wrong, the file, the lines it gives]. One rule is broken in each. */
const broken: readonly (readonly [rule: string, what: string, text: string, lines: readonly RegExp[]])[] = [
  ['yaml', 'no YAML', 'tibia: [', [/^t\.yml: \(yaml\): .+; mend the line$/]],
  ['yaml', 'an id twice in a file', one('tibia', {}) + one('tibia', {}), [/^t\.yml: \(yaml\): Map keys must be unique/]],
  ['schema', 'no kind', one('tibia', {}).replace(/ +kind: .*\n/, ''), [/^t\.yml: `tibia` \(schema\): must have required property 'kind'/]],
  ['schema', 'an unknown key', `${one('tibia', {})}  colour: red\n`, [/^t\.yml: `tibia` \(schema\): .*additional properties \(colour\)/]],
  ['schema', 'an unknown kind', one('tibia', { kind: 'bone' }), [/^t\.yml: `tibia` \(schema\): kind must be equal/]],
  ['schema', 'a bad date', one('tibia', {}).replace('2026-11-23', '23.11.2026'), [/^t\.yml: `tibia` \(schema\): written must match/]],
  [
    'schema',
    'a bad id',
    one('Tibia', {}),
    [/^t\.yml: `Tibia` \(schema\): must match pattern .+; see data\/glossary\/entry\.schema\.json$/],
  ],
  [
    'sorted',
    'entries out of order',
    topicOf({ tibia: {}, femur: { also: ['thighbone'] } }),
    [/^t\.yml: `femur` \(sorted\): should come before `tibia`; run npm run fix$/, /\(layout\)/],
  ],
  [
    'layout',
    'keys out of order',
    one('tibia', {}).replace(/( +kind: .*\n)([\s\S]*)/, '$2$1'),
    [/^t\.yml: \(layout\): line 5 should be " {2}kind: body"; run npm run fix$/],
  ],
  [
    'layout',
    'needless quotes',
    one('tibia', {}).replace('term: tibia', 'term: "tibia"'),
    [/\(layout\): line 2 should be " {2}term: tibia"/],
  ],
  ['layout', 'a line too many', `${one('tibia', {})}\n`, [/\(layout\): line \d+ should be/]],
  [
    'id',
    'an id that is not the term',
    one('shin', { term: 'tibia' }),
    [/^t\.yml: `shin` \(id\): the term "tibia" gives another id; call it `tibia`$/],
  ],
  ['id', 'an id without its hyphen', one('xray', { term: 'x-ray' }), [/`xray` \(id\): .* call it `x-ray`/]],
  [
    'repeated-form',
    'a plural in also',
    one('tibia', { also: ['tibias'] }),
    [/^t\.yml: `tibia` \(repeated-form\): "tibias" is made by the build/],
  ],
  ['repeated-form', 'a British spelling in also', one('edema', { also: ['oedema'] }), [/`edema` \(repeated-form\): "oedema"/]],
  ['repeated-form', 'the term again', one('tibia', { also: ['Tibia'] }), [/`tibia` \(repeated-form\): "Tibia"/]],
  ['repeated-form', 'a hyphen for a space', one('bone-graft', { also: ['bone-graft'] }), [/`bone-graft` \(repeated-form\): "bone-graft"/]],
  ['form', 'a comma in a form', one('tibia', { also: ['tibia, inner'] }), [/^t\.yml: `tibia` \(form\): "tibia, inner" holds a character/]],
  [
    'form',
    'a form of nine words',
    one('tibia', { also: ['a b c d e f g h ib'] }),
    [/`tibia` \(form\): .* has more than 8 words; shorten it/],
  ],
  [
    'never',
    'an everyday word alone',
    one('rhinitis', { also: ['cold'] }),
    [/^t\.yml: `rhinitis` \(never\): "cold" alone is in data\/never\.txt/],
  ],
  ['never', 'an everyday word with a capital', one('rhinitis', { also: ['Cold'] }), [/`rhinitis` \(never\): "Cold" alone/]],
  ['never', 'an abbreviation of many meanings', one('odds-ratio', { also: ['OR'] }), [/`odds-ratio` \(never\): "OR" alone/]],
  [
    'never',
    'such an abbreviation, marked or not',
    one('odds-ratio', { also: ['OR'], marked: 'never' }),
    [/`odds-ratio` \(never\): "OR" alone/],
  ],
  [
    'everyday',
    'a hard name of a word that is never marked',
    one('skin-spot', { also: ['small break', 'macula'], marked: 'never', say: 'skin spot' }),
    [/^t\.yml: `skin-spot` \(everyday\): "macula" in "macula" is no everyday word, and would never be marked/],
  ],
  ['schema', 'a word that is to be marked always', one('tibia', { marked: 'always' }), [/`tibia` \(schema\): marked must be equal/]],
  ['see', 'an entry that does not exist', one('tibia', { see: ['femur'] }), [/^t\.yml: `tibia` \(see\): see: there is no entry `femur`/]],
  ['see', 'the entry itself', one('tibia', { see: ['tibia'] }), [/`tibia` \(see\): see points at the entry itself/]],
  [
    'plain',
    'seven words',
    one('tibia', { plain: 'A small hard part of the body.' }),
    [/^t\.yml: `tibia` \(plain\): plain has 7 words; write 8 to 20$/],
  ],
  [
    'plain',
    '21 words',
    one('tibia', { plain: `${'A small part '.repeat(6).trim()} of the body.`.replace(/ A/g, ' a') }),
    [/plain has 21 words/],
  ],
  [
    'plain',
    'a small first letter',
    one('tibia', { plain: good.replace('A', 'a') }),
    [/`tibia` \(plain\): plain starts with a small letter/],
  ],
  [
    'plain',
    'two sentences',
    one('tibia', { plain: 'A small part of the body. You can move it.' }),
    [/\(plain\): plain is not one sentence/],
  ],
  ['plain', 'no full stop', one('tibia', { plain: good.slice(0, -1) }), [/\(plain\): plain is not one sentence/]],
  ['plain', 'two spaces', one('tibia', { plain: good.replace('small ', 'small  ') }), [/\(plain\): plain has white space/]],
  [
    'more',
    'one sentence',
    one('tibia', { more: 'Ask your doctor what to do.' }),
    [/^t\.yml: `tibia` \(more\): more has 1 sentences; write 2 to 4$/],
  ],
  ['more', 'five sentences', one('tibia', { more: 'Ask your doctor. Do it. Do it. Do it. Do it.' }), [/\(more\): more has 5 sentences/]],
  ['more', 'no full stop', one('tibia', { more: 'It can hurt. Move it. Ask your doctor' }), [/\(more\): more should start with a capital/]],
  [
    'circular',
    'the term in its sentence',
    one('tibia', { plain: 'The tibia is a small part of the body.' }),
    [/^t\.yml: `tibia` \(circular\): plain says "tibia" itself/],
  ],
  [
    'circular',
    'the plural of the term',
    one('graft', { plain: 'One of two grafts that doctors put into a body.' }),
    [/`graft` \(circular\): plain explains "graft" by "grafts"/],
  ],
  [
    'circular',
    'the root of the main word of a phrase',
    topicOf({
      oncologist: { plain: 'A doctor who takes your hand in a sick place.'.replace('who takes', 'that takes') },
      'oncology-clinic': { plain: 'A place where you see an oncologist and take pills.' },
    }),
    [/`oncology-clinic` \(circular\): plain explains "oncology" by "oncologist"/],
  ],
  [
    'calm',
    'a frightening word',
    one('tibia', { plain: 'A small and deadly part of the body, sick inside.' }),
    [/^t\.yml: `tibia` \(calm\): "deadly" is not calm/, /closed/],
  ],
  ['calm', 'belittling', one('tibia', { more: 'Simply ask your doctor. Do it.' }), [/`tibia` \(calm\): "simply" is not calm/, /closed/]],
  [
    'calm',
    'an exclamation mark',
    one('tibia', { more: 'Ask your doctor. Do it! It is small.' }),
    [/\(calm\): there is an exclamation mark/],
  ],
  [
    'figures',
    'a percentage',
    one('tibia', { more: 'It can hurt. It is 20% of the body.' }),
    [/^t\.yml: `tibia` \(figures\): "20%" is a percentage; leave it out$/],
  ],
  [
    'figures',
    'how common it is',
    one('tibia', { more: 'It can hurt. One in 8 have it.' }),
    [/\(figures\): "One in 8" is how common it is/],
  ],
  ['figures', 'a dose', one('tibia', { more: 'It can hurt. Take 50 mg of it.' }), [/\(figures\): "50 mg" is a dose/, /closed.*"mg"/]],
  ['figures', 'a year', one('tibia', { more: 'It can hurt. It is new in 1999.' }), [/\(figures\): "1999" is a date/]],
  [
    'say',
    'no say for a strange word',
    one('tibia', { say: undefined }),
    [/^t\.yml: `tibia` \(say\): "tibia" is no everyday word; add say$/],
  ],
  [
    'say-format',
    'a syllable of both sizes',
    one('tibia', { say: 'Tib-EE-uh' }),
    [/^t\.yml: `tibia` \(say-format\): say: "Tib" should be all small/],
  ],
  ['say-format', 'no stress', one('tibia', { say: 'tib-ee-uh' }), [/\(say-format\): say: "tib-ee-uh" has no stressed syllable/]],
  [
    'closed',
    'a strange word',
    one('tibia', { plain: good.replace('small', 'distal') }),
    [/^t\.yml: `tibia` \(closed\): "distal" is neither everyday English nor a form/],
  ],
  [
    'near-equal',
    'the sentence of another entry',
    topicOf({ femur: { plain: good }, tibia: { plain: good } }),
    [/^t\.yml: `tibia` \(near-equal\): plain says what `femur` says; tell them apart/],
  ],
  [
    'near-equal',
    'the same words in another order',
    topicOf({ femur: { plain: good }, tibia: { plain: 'A small part that you can move of the body.' } }),
    [/`tibia` \(near-equal\): plain says what `femur` says/],
  ],
  [
    'medicine',
    'a medicine of another kind',
    one('tibia', { plain: 'A small medicine that you take when you are sick.' }),
    [/\(closed\)/, /\(closed\)/, /^t\.yml: `tibia` \(medicine\): plain calls it a medicine; write kind: medicine/],
  ],
  [
    'medicine',
    'a name that ends as that of a medicine',
    one('ibistatin', {}),
    [/^t\.yml: `ibistatin` \(medicine\): the name ends as that of a medicine/],
  ],
  ['closed', 'a strange word in more', one('tibia', { more: 'It can hurt. Ask your orthopod.' }), [/`tibia` \(closed\): "orthopod"/]],
];

describe('each rule', () => {
  it.each(broken)('%s: names %s', (rule, _what, text, lines) => {
    const found = linesOf(text);
    expect(found).toHaveLength(lines.length);
    for (const [i, line] of lines.entries()) expect(found[i]).toMatch(line);
    expect(found.some((line) => line.includes(`(${rule}):`))).toBe(true);
  });

  it('unique-id: names an id that stands in two files', () => {
    const files = { 'a.yml': one('graft-bone', { term: 'graft' }), 'b.yml': one('graft-bone', { term: 'graft bone', plain: other }) };
    expect(problemsOf(files).map(problemLine)).toEqual(['b.yml: `graft-bone` (unique-id): is in a.yml too; keep one of them']);
  });

  it('unique-form: names a form of two entries, once', () => {
    const files = { 'a.yml': one('femur', { also: ['thighbone'] }), 'b.yml': one('os-longum', { also: ['thighbone'], plain: other }) };
    expect(problemsOf(files).map(problemLine)).toEqual([
      'b.yml: `os-longum` (unique-form): "thighbone" is a form of `femur` in a.yml too; keep it in one of them',
    ]);
  });

  it.each<[what: string, senses: readonly RawSense[], lines: readonly string[]]>([
    [
      'a sense with no entry',
      [{ entry: 'ulna' as EntryId }],
      ['s.yml: `tibia` (sense): there is no entry `ulna`; write it, or mend the id'],
    ],
    [
      'an entry that is none of the senses of its word',
      [{ stands: 'a kind of flute' }],
      ['t.yml: `tibia` (sense): "tibia" is a word of several senses in s.yml; list `tibia` there, or drop the form'],
    ],
    ['nothing when the entry is one of them', [{ entry: 'tibia' as EntryId }], []],
  ])('sense: names %s', (_what, senses, lines) => {
    const table = { rows: [senseRow('s.yml', 'tibia', { senses })], classes: {} };
    const found = problemsOf({ 't.yml': one('tibia', {}) }, table).map(problemLine);
    expect(found).toEqual(expect.arrayContaining([...lines]));
    expect(found.length > 0).toBe(lines.length > 0);
  });

  it('unique-word: names a word with two rows, whatever its capitals', () => {
    const rows = ['MS', 'relapse', 'Relapse', 'ms'].map((word, i) => senseRow(`${i}.yml`, word, { senses: [{ stands: 'one thing' }] }));
    expect(problemsOf({}, { rows, classes: {} }).map(problemLine)).toEqual([
      '2.yml: `Relapse` (unique-word): has a row in 1.yml too; put the senses together in one of them',
    ]);
  });

  it.each<[what: string, word: string, senses: readonly RawSense[], named: readonly string[]]>([
    ['a medical default beside a medical sense', 'MS', [{ stands: 'one illness', hint: ['*'] }, { stands: 'another' }], ['one illness']],
    ['a default by any cue', 'MS', [{ stands: 'one illness', near: ['moon', 'skin? *'] }, { stands: 'another' }], ['one illness']],
    ['a cue of words that may be missing', 'MS', [{ stands: 'one illness', left: ['by? mouth?'] }, { stands: 'another' }], ['one illness']],
    ['a usual sense', 'MS', [{ stands: 'one illness', usual: 'true' }, { stands: 'another' }], ['one illness']],
    ['a default beside an everyday and a medical sense', 'MS', [{ stands: 'a', hint: ['*'] }, { stands: 'b' }, everyday], ['a']],
    ['a default by its entry', 'MS', [{ entry: 'tibia' as EntryId, hint: ['*'] }, { stands: 'another' }], ['tibia']],
    ['nothing beside everyday senses only', 'MS', [{ stands: 'one illness', hint: ['*'] }, everyday], []],
    ['nothing when the default is everyday', 'MS', [{ stands: 'one illness' }, { ...everyday, hint: ['*'] }], []],
    ['nothing for a pattern that asks for a word', 'MS', [{ stands: 'one illness', left: ['skin *'] }, { stands: 'another' }], []],
    ['nothing for a single sense', 'MS', [{ stands: 'one illness', hint: ['*'] }], []],
    ['nothing for a word that is no abbreviation', 'relapse', [{ stands: 'one illness', usual: 'true' }, { stands: 'another' }], []],
  ])('guess: names %s', (_what, word, senses, named) => {
    const lines = problemsOf({}, { rows: [senseRow('s.yml', word, { senses })], classes: {} })
      .filter(({ rule }) => rule === 'guess')
      .map(problemLine);
    expect(lines).toEqual(
      named.map(
        (name) =>
          `s.yml: \`${word}\` (guess): "${name}" is taken where nothing near tells, though ${word} has other medical meanings; leave out \`usual\` and cues that any text meets ("*", "the?")`,
      ),
    );
  });

  it('has a broken glossary for every rule', () => {
    const tried = new Set([
      ...broken.map(([rule]) => rule),
      ...ruledElsewhere,
      'unique-id',
      'unique-form',
      'unique-word',
      'sense',
      'guess',
    ]);
    expect(rules.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});

describe('what the rules let pass', () => {
  it.each<[what: string, text: string]>([
    ['an everyday word in a phrase', one('cold-graft', {})],
    ['everyday names of a word that is never marked', one('skin-spot', { also: ['small breaks', 'jab'], marked: 'never', say: 'SPOTS' })],
    ['a hard name of one that is', one('skin-spot', { also: ['macula'], say: 'SPOTS' })],
    ['an everyday word that is never marked', one('cold', { marked: 'never' })],
    ['capitals of another word than the everyday one', one('tibia', { also: ['STAGE'] })],
    ['a made form that meets a written one', topicOf({ tibia: {}, 'tibias-two': { term: 'tibias' } })],
    ['an id with a word for its sense', one('graft-skin', { term: 'graft' })],
    ['accents and apostrophes in a term', one('menieres-disease', { term: "Ménière's disease" })],
    ['the kind of thing in the sentence of a phrase', one('tibia-cell', { plain: 'A small cell that is part of the body.' })],
    ['a phrase of common words without say', one('bone-cell', { say: undefined, plain: 'A small hard part that helps the body move.' })],
    ['a common word of a phrase in its sentence', one('skin-graft', { plain: 'A part of the skin that you put in a new place.' })],
    ['a small stressed syllable alone', one('tibia', { say: 'tib' })],
    ['eight words', one('tibia', { plain: 'A small hard part of the body inside.' })],
    ['words that are explained', topicOf({ femur: {}, tibia: { plain: 'The femur’s small part under the body of one.' } })],
    ['inflections of common words', one('tibia', { plain: 'Small parts of the body you move, holding bones.' })],
    ['the same sentence under see', topicOf({ femur: { plain: good }, tibia: { plain: good, see: ['femur'] } })],
    ['half of the words of another', topicOf({ femur: { plain: good }, tibia: { plain: 'A small part of the hand, cold and hard.' } })],
    ['a medicine', one('ibistatin', { kind: 'medicine' })],
    ['a word that only ends so', one('somatostatin', {})],
    ['"just" about a place', one('tibia', { also: ['shin'], plain: 'A small part of the body, hard under the skin.' })],
  ])('%s', (_what, text) => expect(linesOf(text)).toEqual([]));
});
