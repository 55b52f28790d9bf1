import { describe, expect, it } from 'vitest';
import type { Block, Role } from '../../../lib/core/article/block.ts';
import { getHelp } from '../../../lib/core/article/get-help.ts';
import { helpOfPages } from '../../../lib/core/article/help-of-pages.ts';
import { scoreHelp } from '../../../scripts/score/help.ts';

const block = (role: Role, text: string): Block => ({ role, text });
const linesOf = (...blocks: Block[]): string[][] => getHelp(blocks).map(({ lines }) => lines.map(({ text }) => text));
const isFound = (text: string): boolean => getHelp([block('body', text)]).length > 0;

describe.each(['a', 'b'] as const)('composed articles, half %s', (half) => {
  const score = scoreHelp(half);

  it('are as many as the figures are worth', () => {
    expect(score.articles).toBeGreaterThanOrEqual(20);
    expect(score.marked).toBeGreaterThanOrEqual(45);
    expect(score.lookalikes).toBeGreaterThanOrEqual(40);
  });

  it('nine passages in ten are found whole', () => expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(0.9));

  it('hardly any found passage is not one', () => expect(score.precision, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.95));
});

describe('a sentence that says to get help', () => {
  it.each([
    'If he faints call an ambulance.',
    'In case of an emergency, dial 112.',
    'Ring triple zero (000) and ask for an ambulance.',
    'You can call 111 if you are not sure what to do.',
    'If it does not stop within ten minutes, you need to go to the hospital.',
    'Rush to your doctor immediately.',
    'Take your child to the paediatrician at once if the rash spreads.',
    'People with these signs should seek emergency care.',
    'Chest pain should always be checked by a doctor.',
    'If the lump grows, talk to your doctor.',
    'Report any of the following immediately:',
    'See a GP if:',
    'Experts say that people should call 911 when they see these signs.',
  ])('%s', (text) => expect(isFound(text)).toBe(true));

  it.each([
    'Call your insurer if the bill is wrong.',
    'Patients were seen in the emergency department in 40 % of cases.',
    'Researchers called for urgent action.',
    'Emergency contraception is most useful within three days.',
    'The study enrolled patients who sought emergency care.',
    'She called 911 when he collapsed.',
    'Talk to your doctor before you start to exercise.',
    'Tell your doctor if you are pregnant.',
    'If you have questions, talk to your health care provider.',
    'Your doctor may send you to a specialist if the pain does not get better.',
    'Nurses must call the doctor when a fever rises.',
    'You do not need to see a doctor if the pain is mild.',
    'See your doctor regularly, even when you feel well.',
    'If you have a tax question, reach out to a tax professional.',
    'When to see your doctor again depends on the results.',
    'The verdict should be seen as a sign that lenders are now more at ease.',
  ])('but not: %s', (text) => expect(isFound(text)).toBe(false));
});

describe('what belongs to a passage', () => {
  const list = [block('item', 'A stiff neck'), block('item', 'A rash')];

  it('the list that a line leads into, not the one after it', () => {
    const found = getHelp([block('body', 'Call your doctor if you have:'), ...list, block('body', 'Rest.'), block('item', 'Tea')]);
    const lines = [
      { text: 'Call your doctor if you have:', kind: 'paragraph' },
      { text: 'A stiff neck', kind: 'item' },
      { text: 'A rash', kind: 'item' },
    ];
    expect(found).toEqual([{ lines, first: 0, last: 2, isEmergency: false }]);
  });

  it('the section of a heading, up to the next heading', () => {
    const found = linesOf(
      block('heading', 'When to see a doctor'),
      block('body', 'Most colds pass.'),
      ...list,
      block('heading', 'Causes'),
      block('body', 'A virus.'),
    );
    expect(found).toEqual([['When to see a doctor', 'Most colds pass.', 'A stiff neck', 'A rash']]);
  });

  it('at most four paragraphs of a section', () => {
    const paragraphs = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((text) => block('body', text));
    expect(linesOf(block('heading', 'When to get medical help'), ...paragraphs)[0]).toHaveLength(5);
  });

  it('a warning box from the line that says it', () => {
    const box = ['Take care', 'Call 911 if you faint.', 'Fainting', 'Lie down.'].map((text) => block('warning', text));
    expect(linesOf(...box, block('body', 'Rest.'))).toEqual([['Call 911 if you faint.', 'Fainting', 'Lie down.']]);
  });

  it('in a warning, items only after a line that leads into them', () => {
    const box = ['When to get help', 'Call 911 if you have:', 'A stiff neck', 'Call your clinic the same day if you get weaker.'];
    expect(getHelp(box.map((text) => block('warning', text)))[0]?.lines.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'item',
      'paragraph',
    ]);
  });

  it('a box right under its heading', () => {
    const found = linesOf(block('heading', 'When to get help'), block('warning', 'Call 911 if you faint.'), block('body', 'Rest.'));
    expect(found).toEqual([['When to get help', 'Call 911 if you faint.']]);
  });

  it('no heading alone, and no line in a list of contents', () => {
    expect(linesOf(block('heading', 'When to see a doctor'))).toEqual([]);
    const contents = ['Causes', 'When to see a doctor', 'Treatment'].map((text) => block('item', text));
    expect(linesOf(...contents)).toEqual([]);
    expect(linesOf(block('heading', 'Call 911 if you faint'))).toHaveLength(1);
  });

  it.each(['reference', 'bio', 'caption', 'reviewed'] as const)('no %s', (role) => {
    expect(linesOf(block(role, 'Call 911 if you faint.'))).toEqual([]);
    expect(linesOf(block('aside', 'Call 911 if you faint.'))).toHaveLength(1);
  });

  it('no passage twice, on one page or on the next', () => {
    const page = [block('body', 'Call 911 if you faint.'), block('body', 'Rest.')];
    expect(linesOf(...page, ...page)).toHaveLength(1);
    const next = [block('warning', 'Call 911 if you faint.'), block('body', 'See a doctor if the cough lasts for weeks.')];
    expect(helpOfPages([page, next]).map(({ page: on, first }) => [on, first])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('an emergency first, else as in the text', () => {
    const page = [
      'See a doctor if the cough lasts for weeks.',
      'Walk 10,000 steps.',
      'If you faint, call 911.',
      'See a GP if you are tired.',
    ];
    expect(helpOfPages([page.map((text) => block('body', text))]).map(({ first }) => first)).toEqual([2, 0, 3]);
    expect(getHelp([block('body', 'See a doctor if you get breathless after 10,000 steps.')])[0]?.isEmergency).toBe(false);
  });
});
