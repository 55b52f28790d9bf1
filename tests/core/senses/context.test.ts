import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../lib/core/glossary/open-index.ts';
import { packIndex } from '../../../lib/core/glossary/pack-index.ts';
import { contextOf } from '../../../lib/core/senses/context.ts';
import type { Senses } from '../../../lib/core/senses/senses.ts';

const index = openIndex(packIndex([], [], 1));
const senses: Senses = {
  stamp: 1,
  classes: ['ill', 'medicine'],
  words: new Map([['fever', 1]]),
  endings: new Map([
    ['itis', 1],
    ['pril', 2],
  ]),
  kinds: {},
  rows: new Map(), asked: new Map(),
};
const classesOf = (text: string): number[] => contextOf(text, [], senses, index).map(({ classes }) => classes);

describe('contextOf: classes by the ending of a word', () => {
  it.each([
    ['appendicitis', 1],
    ['Bronchitis', 1],
    ['lisinopril', 2],
    ['fevers', 1],
  ])('%s is in its class', (word, bits) => expect(classesOf(word)).toEqual([bits]));

  it.each(['April', 'itis', 'writing', 'citizen'])('%s is in none', (word) => expect(classesOf(word)).toEqual([0]));
});
