import { render } from 'preact';
import { vi } from 'vitest';
import { Card, type Shown } from '../components/card/card.tsx';
import { Texts, type Translate } from '../components/ui/texts.ts';
import type { CardEntry } from '../lib/core/glossary/card-entry.ts';
import type { EntryId, EntryNumber } from '../lib/core/glossary/entry.ts';
import type { LookUpPlace } from '../lib/core/look-up/places.ts';
import { type Mine, nothingMine } from '../lib/core/mine/mine.ts';
import type { Kept } from '../lib/core/mine/mine-store.ts';
import type { AuthorPlace } from '../lib/core/terms/found-term.ts';

export const entry: CardEntry = {
  id: 'metastasis' as EntryId,
  term: 'metastasis',
  say: 'muh-TAS-tuh-siss',
  also: [],
  plain: 'The spread of cancer to another part of the body.',
  kind: 'condition',
  see: [],
  source: 'Plainly',
  written: '2026-11-23',
};
export const shownFor = (given: Partial<Shown>): Shown => ({
  words: 'metastases',
  term: null,
  entry: null,
  isMissing: false,
  inner: [],
  ...given,
});

/** Every text is its key, with what is put into it. */
const keys = ((key: string, put?: readonly string[]) => (put ? `${key}(${put.join(', ')})` : key)) as unknown as Translate;

interface World {
  mine?: Mine;
  /** What becomes of a change. */
  kept?: Kept;
  lookUp?: LookUpPlace;
}

/** Shows a card; gives its lines of text and the calls that its buttons make. */
export const showCard = (shown: Shown, { mine = nothingMine, kept = 'kept', lookUp = 'medlineplus' }: World = {}) => {
  const calls = { see: vi.fn<(one: EntryNumber) => void>(), author: vi.fn<(place: AuthorPlace) => void>(), changes: [] as Mine[] };
  render(
    <Texts.Provider value={keys}>
      <Card
        shown={shown}
        steps={0}
        keeping={{
          mine,
          change: async (how) => {
            calls.changes.push(how(mine));
            return kept;
          },
          page: { title: 'A page', url: 'https://site.example/' },
        }}
        lookUp={lookUp}
        sentence={() => 'Doctors found metastases.'}
        isSheet={false}
        cardRef={null}
        onSee={calls.see}
        onShowAuthor={calls.author}
        onWriting={() => {}}
        onBack={() => {}}
        onClose={() => {}}
        onPointerEnter={() => {}}
        onPointerLeave={() => {}}
      />
    </Texts.Provider>,
    document.body,
  );
  const lines = [...document.querySelectorAll('.card :is(h2, p, li, q, summary, label, .row-name)')].map((line) => line.textContent ?? '');
  return { ...calls, lines };
};

/** Presses the button of that name, and lets what it asks for come. */
export const press = async (name: string): Promise<void> => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!button) throw new Error(`no button ${name}`);
  button.click();
  await new Promise((resolve) => setTimeout(resolve));
};

/** Takes the card away. */
export const takeAway = (): void => render(null, document.body);
