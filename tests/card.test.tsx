// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { EntryNumber } from '../lib/core/glossary/entry.ts';
import { know, writeNote } from '../lib/core/mine/change-mine.ts';
import { nothingMine } from '../lib/core/mine/mine.ts';
import { type FoundTerm, foundTerm } from '../lib/core/terms/found-term.ts';
import { entry, press, showCard, shownFor, takeAway } from './show-card.tsx';

const number = (value: number): EntryNumber => value as EntryNumber;
const found = (given: Partial<FoundTerm>): FoundTerm => foundTerm({ start: 0, end: 1, via: 'term', ...given });

afterEach(takeAway);

describe('a card', () => {
  it('says the word of the article and the glossary’s, and the plain sentence', () => {
    const { lines } = showCard(shownFor({ entry, term: found({ entry: number(3) }) }));
    expect(lines.slice(0, 3)).toEqual(['metastases → card.inGlossary metastasis', 'muh-TAS-tuh-siss', entry.plain]);
  });

  it.each([
    ['Metastasis', null, 'metastasis'],
    ['MTS', 'metastasis', 'MTS'],
    ['MTS', 'spread of cancer', 'MTS → card.inGlossary metastasis'],
  ])('of %j (%j) has the head %j', (words, expansion, head) => {
    const { lines } = showCard(shownFor({ words, entry, term: found({ entry: number(3), expansion }) }));
    expect(lines[0]).toBe(head);
  });

  it('quotes the author before the glossary, and leads there', async () => {
    const author = { block: 2, start: 5, end: 30, words: 'a second tumor somewhere else' };
    const { lines, author: showAuthor } = showCard(shownFor({ entry, term: found({ entry: number(3), author }) }));
    expect(lines.indexOf(author.words)).toBeGreaterThan(0);
    expect(lines.indexOf(author.words)).toBeLessThan(lines.indexOf(entry.plain));
    await press('card.goToAuthor');
    expect(showAuthor).toHaveBeenCalledExactlyOnceWith(author);
  });

  it.each([
    ['article', 'card.standsSaid'],
    ['sense', 'card.standsTold'],
  ] as const)('says who tells what an abbreviation stands for: %s', (via, who) => {
    const { lines } = showCard(shownFor({ words: 'QAS', term: found({ via, expansion: 'quality score' }) }));
    expect(lines).toContain(`card.stands(quality score) ${who}`);
    expect(lines).toContain('card.unknown');
  });

  it('lists what could be meant, and opens what is in the glossary', async () => {
    const couldMean = [
      { stands: 'multiple sclerosis', entry: number(7) },
      { stands: 'a state', entry: null },
    ];
    const { lines, see } = showCard(shownFor({ words: 'MS', term: found({ via: 'sense', couldMean }) }));
    expect(lines.slice(1, 4)).toEqual(['card.couldMean', 'multiple sclerosis', 'a state']);
    await press('multiple sclerosis');
    expect(see).toHaveBeenCalledWith(7);
    expect(showCard(shownFor({ words: 'MS', term: found({ via: 'sense', couldMean: couldMean.slice(1) }) })).lines[1]).toBe('card.canMean');
  });

  it('shows parts as parts', () => {
    const parts = [
      { text: 'zolvi', meaning: '', kind: 'name' },
      { text: 'sartan', meaning: 'lowers blood pressure', kind: 'drug-stem' },
    ] as const;
    const { lines } = showCard(shownFor({ words: 'zolvisartan', term: found({ via: 'parts', parts }) }));
    expect(lines.slice(1, 5)).toEqual(['card.built', 'zolvi ', 'sartan lowers blood pressure', 'card.hint']);
  });

  it('says that nothing is known, or that nothing could be loaded', () => {
    const unknown = showCard(shownFor({ words: 'zorblax', term: found({ via: 'asked' }) })).lines;
    expect(unknown).toContain('card.unknown');
    expect(unknown).not.toContain('card.know');
    const missing = showCard(shownFor({ words: 'zorblax', isMissing: true })).lines;
    expect(missing).toContain('card.missing');
    expect(missing).not.toContain('card.unknown');
  });

  it('explains by the person’s own note first', () => {
    const mine = writeNote(nothingMine, { word: 'Metastasis', meaning: 'the spots in my liver', date: '2026-11-23' });
    const { lines } = showCard(shownFor({ entry, term: found({ entry: number(3) }) }), { mine });
    expect(lines.indexOf('the spots in my liver')).toBeLessThan(lines.indexOf(entry.plain));
    expect(lines).not.toContain('card.write');
  });

  it('asks with the sentence, and takes a known word back', async () => {
    const { changes } = showCard(shownFor({ entry, term: found({ entry: number(3) }) }), { mine: know(nothingMine, entry.id) });
    await press('card.ask');
    expect(changes[0]?.questions).toMatchObject([
      { word: 'metastasis', sentence: 'Doctors found metastases.', url: 'https://site.example/' },
    ]);
    await press('card.undo');
    expect(changes[1]?.known).toEqual([]);
  });

  it.each([
    ['kept', 'card.asking(metastasis)', true],
    ['private', 'card.keptPrivate', false],
    ['full', 'card.keptFull', false],
    ['failed', 'card.keptFailed', false],
  ] as const)('says what became of a change: %s', async (kept, said, isUnseen) => {
    showCard(shownFor({ entry, term: found({ entry: number(3) }) }), { kept });
    await press('card.ask');
    const told = document.querySelector('[role="status"]');
    expect(told?.textContent).toBe(said);
    expect(told?.classList.contains('unseen')).toBe(isUnseen);
  });
});
