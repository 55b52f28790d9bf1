import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../lib/core/glossary/entry.ts';
import { forms } from '../../lib/core/glossary/forms.ts';
import { phraseKey } from '../../lib/core/glossary/phrase-key.ts';
import { claims } from '../../scripts/glossary/claims.ts';
import type { Placed } from '../../scripts/glossary/glossary.ts';

const placed = (id: string, term: string, ...also: string[]): Placed => {
  const entry = { id: id as EntryId, term, also, plain: '', kind: 'word', see: [], source: 'Plainly', written: '' } as const;
  return { file: 't.yml', entry, forms: forms(entry) };
};
const owners = (words: string, ...entries: Placed[]): string[] =>
  (claims(entries).get(phraseKey(words)) ?? []).map(({ placed: { entry } }) => entry.id);

describe('claims', () => {
  const [one, many] = [placed('datum', 'result'), placed('data', 'results')];

  it('gives a made form to the entry that wrote it, whatever the order', () => {
    expect(owners('results', one, many)).toEqual(['data']);
    expect(owners('results', many, one)).toEqual(['data']);
    expect(owners('result', one, many)).toEqual(['datum']);
  });

  it('gives a form that two wrote to both', () =>
    expect(owners('graft', placed('bone', 'graft'), placed('skin', 'flap', 'graft'))).toEqual(['bone', 'skin']));

  it('keeps forms apart that differ in the capitals they ask for', () => {
    const [cancer, every] = [placed('cancer', 'ALL'), placed('every', 'all')];
    expect([owners('ALL', cancer, every), owners('all', cancer, every)]).toEqual([['cancer'], ['every']]);
  });
});
