import { describe, expect, it } from 'vitest';
import { classBits } from '../../../scripts/senses/class-bits.ts';
import { classNames } from '../../../scripts/senses/read-senses.ts';

const classes = { ill: ['-itis', 'fever'], germ: ['virus'], health: ['$condition', '$ill', '$germ', 'clinic'], round: ['$round', '$germ'] };
const bit = (name: string): number => 1 << classNames(classes).indexOf(name);
const { words, endings, kinds } = classBits(classes);

describe('classBits', () => {
  it.each([
    ['a word', words.clinic, ['health']],
    ['a word of a class that others hold', words.fever, ['ill', 'health']],
    ['a word held by a class that names itself', words.virus, ['germ', 'health', 'round']],
    ['an ending', endings.itis, ['ill', 'health']],
    ['a kind that a class holds', kinds.condition, ['condition', 'health']],
    ['a kind that no class holds', kinds.body, ['body']],
  ])('gives %s all its classes', (_what, bits, names) => {
    expect(bits).toBe(names.reduce((all, name) => all | bit(name), 0));
  });

  it('takes neither endings nor names of classes for words', () => {
    expect(Object.keys(words).sort()).toEqual(['clinic', 'fever', 'virus']);
  });
});
