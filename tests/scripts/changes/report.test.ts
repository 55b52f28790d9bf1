import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../../lib/core/glossary/entry.ts';
import { narrowed } from '../../../scripts/glossary/changes/narrowed.ts';
import { changesReport, MOST_LINES } from '../../../scripts/glossary/changes/report.ts';
import { type RawSense, type SenseTable, senseRow } from '../../../scripts/senses/sense-table.ts';
import { topicOf } from '../glossary-of.ts';
import { deskOf } from '../new-term/desk-of.ts';

type Fields = Readonly<Record<string, unknown>>;

const glossaryOf = (entries: Readonly<Record<string, Fields>>, senses: Readonly<Record<string, readonly RawSense[]>> = {}) => {
  const rows = Object.entries(senses).map(([word, listed]) => senseRow('senses/en/w.yml', word, { senses: listed }));
  return deskOf({ 't.yml': topicOf(entries) }, { rows, classes: {} } satisfies SenseTable).base;
};
const old = glossaryOf({ femur: { also: ['thighbone'] }, tibia: {} });
const report = (entries: Readonly<Record<string, Fields>>, senses = {}) => changesReport(old, glossaryOf(entries, senses));

describe('changesReport', () => {
  it('has nothing but counts where nothing changed', () =>
    expect(report({ tibia: {}, femur: { also: ['thighbone'] } })).toBe(
      `| | before | now | added | removed | changed |
|---|---:|---:|---:|---:|---:|
| entries | 2 | 2 | 0 | 0 | 0 |
| forms | 9 | 9 | 0 | 0 | 0 |
| words of several senses | 0 | 0 | 0 | 0 | 0 |`,
    ));

  it('tells an entry that came with its sentence and its forms', () => {
    const text = report({ femur: { also: ['thighbone'] }, fibula: { plain: 'A thin bone [of] the leg.' }, tibia: {} });
    expect(text).toContain('| entries | 2 | 3 | 1 | 0 | 0 |');
    expect(text).toContain('### Entries added\n\n- `fibula`: A thin bone \\[of\\] the leg.');
    expect(text).toMatch(/### Forms added\n\n- `fibula`: fibula\n- `fibulae`: fibula\n- `fibulas`: fibula$/);
    expect(text).not.toMatch(/removed\n|changed\n/);
  });

  it('tells one that went', () => {
    const text = report({ femur: { also: ['thighbone'] } });
    expect(text).toContain('### Entries removed\n\n- `tibia`: A small part of the body that you can move.');
    expect(text).toContain('### Forms removed\n\n- `tibia`: tibia');
    expect(text).not.toMatch(/added\n|changed\n/);
  });

  it('tells each field that changed, before and after, and counts its entry once', () => {
    const text = report({ femur: { also: ['thighbone'], plain: 'The long bone of the leg.', more: 'It can break in a fall.' }, tibia: {} });
    expect(text).toContain('| entries | 2 | 2 | 0 | 0 | 1 |');
    expect(text).toContain('- `femur`, plain: One hard bone under the skin of the hand. → The long bone of the leg.');
    expect(text).toContain('- `femur`, more: (nothing) → It can break in a fall.');
    expect(text).not.toContain('tibia');
    expect(text).not.toContain('### Forms');
  });

  it('tells a form that went from one entry to another', () =>
    expect(report({ femur: {}, tibia: { also: ['thighbone'] } })).toMatch(
      /### Forms changed\n(?:\n- `thigh.*)*\n- `thighbone`, of: femur → tibia\n/,
    ));

  it('tells words of several senses and their senses', () => {
    const bone: RawSense = { entry: 'femur' as EntryId, near: ['leg'] };
    const rows = { shaft: [bone], ABC: [{ stands: 'a bone cell' }] };
    const before = glossaryOf({ femur: {} }, { shaft: [bone] });
    expect(changesReport(before, glossaryOf({ femur: {} }, rows))).toContain('### Words of several senses added\n\n- `ABC`: a bone cell');
    const text = changesReport(before, glossaryOf({ femur: {} }, { shaft: [{ ...bone, near: ['leg', 'hip'] }] }));
    expect(text).toContain('- `shaft`, femur: entry: femur; near: leg → entry: femur; near: leg, hip');
    expect(text).not.toContain('### Forms');
  });

  it('prints so many lines of a kind, and how many more there are', () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`bone${100 + i}`, {}]));
    const empty = glossaryOf({ femur: {} });
    const linesOf = (count: number) =>
      changesReport(empty, glossaryOf({ femur: {}, ...many(count) })).match(/- `bone\d+`: A small/g)?.length;
    expect([linesOf(MOST_LINES), linesOf(MOST_LINES + 2)]).toEqual([MOST_LINES, MOST_LINES]);
    const more = (count: number) =>
      /- and (\d+) more\n\n### Forms/.exec(changesReport(empty, glossaryOf({ femur: {}, ...many(count) })))?.[1];
    expect([more(MOST_LINES), more(MOST_LINES + 2)]).toEqual([undefined, '2']);
  });
});

describe('narrowed', () => {
  const long = (middle: string) => `${'one '.repeat(60)}a b c ${middle} d e f${' two'.repeat(60)}`;

  it('leaves short texts as they are', () => expect(narrowed('a b c d e', 'a b x d e')).toEqual(['a b c d e', 'a b x d e']));
  it('cuts long ones down to the difference and the words around it', () =>
    expect(narrowed(long('old'), long('new word'))).toEqual(['… a b c old d e f …', '… a b c new word d e f …']));
  it('shows what was added at the end, and at the beginning', () => {
    const text = 'word '.repeat(50).trim();
    expect(narrowed(text, `${text} more.`)).toEqual(['… word word word', '… word word word more.']);
    expect(narrowed(`First ${text}`, text)[0]).toBe('First word word word …');
  });
});
