import { X } from 'lucide';
import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CardEntry } from '../../../lib/core/glossary/card-entry.ts';
import type { EntryNumber } from '../../../lib/core/glossary/entry.ts';
import { fitsFilter, type NamedWord, nameWord } from '../../../lib/core/terms/name-word.ts';
import type { ArticleWord, Place } from '../../../lib/core/terms/words-of-article.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/texts.ts';
import type { ChosenSettings } from '../settings/use-settings.ts';
import { WordSettings } from '../settings/word-settings.tsx';
import { useEntries } from './use-entries.ts';
import { type Jumps, useJumps } from './use-jumps.ts';
import { Way } from './way.tsx';
import { WordRow } from './word-row.tsx';

/** The name of the panel in the document. */
export const panelId = 'words';

/** Lists longer than this can be filtered. */
const longList = 12;

interface Props {
  /** `null` as long as they are not known. */
  words: readonly ArticleWord[] | null;
  /** Whether the glossary could not be loaded. */
  hasFailed: boolean;
  load: (entry: EntryNumber) => Promise<CardEntry>;
  chosen: ChosenSettings;
  /** Shows a place of the article; `false` when it is not there any more. */
  show: (place: Place) => boolean;
  /** Remembers where the person is reading; what it gives leads there again. */
  remember: () => () => void;
  panelRef: RefObject<HTMLElement | null>;
  /** The person goes back to where the first jump began. */
  onBack: () => void;
  onClose: () => void;
}

/** The words that an article uses, in the order in which they come: what they mean and where they stand. */
export const WordsPanel = ({ words, hasFailed, load, chosen, show, remember, panelRef, onBack, onClose }: Props) => {
  const t = useTexts();
  const { at, go, goBack } = useJumps(show, remember);
  const entries = useEntries(words, load);
  const [typed, setTyped] = useState('');
  const named = useMemo(
    () => entries && words?.map((word) => nameWord(word, word.entry === null ? null : (entries.get(word.entry)?.term ?? null))),
    [entries, words],
  );
  const current = named?.find(({ identity }) => identity === at?.identity);
  const hasFilter = (named?.length ?? 0) > longList;
  const shown = named?.filter((word) => !hasFilter || fitsFilter(word, typed)) ?? [];
  const back = (): void => {
    goBack();
    onBack();
    // The button that was pressed is about to go.
    panelRef.current?.focus({ preventScroll: true });
  };
  const onFilterKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || typed === '') return;
    event.preventDefault();
    setTyped('');
  };
  return (
    <aside class="words" id={panelId} aria-labelledby="words-title" tabIndex={-1} ref={panelRef}>
      <div class="words-head">
        <h2 id="words-title">{t('words.title')}</h2>
        <button type="button" class="words-close" onClick={onClose} aria-label={t('words.close')} title={t('words.close')}>
          <Icon of={X} />
        </button>
        {named && named.length > 0 && <Way listed={named.length} current={current ?? null} at={at} go={go} onBack={back} />}
      </div>
      {chosen.settings && <WordSettings settings={chosen.settings} failure={chosen.failure} onChange={chosen.change} />}
      {hasFilter && (
        <input
          type="search"
          class="words-filter"
          aria-label={t('words.filter')}
          placeholder={t('words.filter')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onFilterKey}
        />
      )}
      {entries && <List shown={shown} entries={entries} nthOf={(word) => (word.identity === at?.identity ? at.nth : null)} go={go} />}
      <p class="soft" role="status">
        {hasFailed ? t('reader.wordsFailed') : named?.length === 0 ? t('words.none') : named && shown.length === 0 && t('words.noneFits')}
      </p>
    </aside>
  );
};

interface ListProps {
  shown: readonly NamedWord[];
  entries: NonNullable<ReturnType<typeof useEntries>>;
  nthOf: (word: NamedWord) => number | null;
  go: Jumps['go'];
}

const List = ({ shown, entries, nthOf, go }: ListProps) =>
  shown.length === 0 ? null : (
    <ol class="words-list">
      {shown.map((word) => (
        <WordRow key={word.identity} word={word} entries={entries} nth={nthOf(word)} onGo={(nth) => go(word, nth)} />
      ))}
    </ol>
  );
