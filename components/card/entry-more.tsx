import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import type { InnerTerm } from '../../lib/core/terms/inner-terms.ts';
import { useTexts } from '../ui/texts.ts';
import { PartChips } from './part-chips.tsx';
import { WordLinks } from './word-links.tsx';

interface Props {
  entry: CardEntry;
  inner: readonly InnerTerm[];
  onSee: (entry: EntryNumber) => void;
}

/** What a card tells on request, folded away. */
export const EntryMore = ({ entry, inner, onSee }: Props) => {
  const t = useTexts();
  const hasMore = Boolean(entry.more ?? entry.parts) || entry.also.length + entry.see.length + inner.length > 0;
  if (!hasMore) return null;
  return (
    <details>
      <summary>{t('card.more')}</summary>
      {entry.more && <p>{entry.more}</p>}
      {entry.parts && <PartChips parts={Object.entries(entry.parts)} />}
      {entry.also.length > 0 && (
        <p>
          <span class="row-name">{t('card.also')}</span> {entry.also.join(', ')}
        </p>
      )}
      <WordLinks name={t('card.inside')} words={inner} onSee={onSee} />
      <WordLinks
        name={t('card.related')}
        words={entry.see.map(({ entry: other, term }) => ({ entry: other, words: term }))}
        onSee={onSee}
      />
    </details>
  );
};
