import { ChevronDown, ChevronUp } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { NamedWord } from '../../../lib/core/terms/name-word.ts';
import { Icon } from '../../ui/icon.tsx';
import { type Translate, useTexts } from '../../ui/texts.ts';
import { Meaning } from './meaning.tsx';
import type { Entries } from './use-entries.ts';

interface Props {
  word: NamedWord;
  entries: Entries;
  /** Which of its mentions was shown last, from 0; `null` when it was another word's. */
  nth: number | null;
  onGo: (nth: number) => void;
}

/** One word of the list: how often it stands in the article and the way there; its meaning on request. */
export const WordRow = ({ word, entries, nth, onGo }: Props) => {
  const t = useTexts();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { title } = word;
  return (
    <li class={nth === null ? 'word' : 'word current'}>
      <div class="word-line">
        <button type="button" class="word-go" onClick={() => onGo(nth === null ? 0 : nth + 1)}>
          <span class="word-title">{title}</span> <span class="soft">{aboutWord(word, t)}</span>
        </button>
        <button
          type="button"
          class="word-open"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t('words.meaning', [title])}
          title={t('words.meaning', [title])}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon of={isOpen ? ChevronUp : ChevronDown} />
        </button>
      </div>
      <Meaning word={word} entries={entries} id={id} isShown={isOpen} />
    </li>
  );
};

/** How often a word is there, and what else it is called. */
const aboutWord = ({ places, standsFor, others, couldMean }: NamedWord, t: Translate): string =>
  [
    places.length === 1 ? t('words.once') : t('words.times', [String(places.length)]),
    standsFor && t('words.standsFor', [standsFor]),
    couldMean.length > 0 && t('words.could', [couldMean.map(({ stands }) => stands).join(', ')]),
    others.length > 0 && t('words.also', [others.join(', ')]),
  ]
    .filter(Boolean)
    .join(' · ');
