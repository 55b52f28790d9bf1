import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import type { FoundTerm } from '../../lib/core/terms/found-term.ts';
import { useTexts } from '../ui/texts.ts';
import { PartChips } from './part-chips.tsx';

/** What is said of a word that has no meaning in the glossary here: what it could mean, what it is built of, or that nothing is known. */
export const WithoutEntry = ({ term, onSee }: { term: FoundTerm; onSee: (entry: EntryNumber) => void }) => {
  const t = useTexts();
  const { couldMean, parts } = term;
  if (couldMean.length > 0)
    return (
      <>
        <p class="plain">{t(couldMean.length > 1 ? 'card.couldMean' : 'card.canMean')}</p>
        <ul class="meanings">
          {couldMean.map(({ stands, entry }) => (
            <li key={stands}>
              {entry === null ? (
                stands
              ) : (
                <button type="button" onClick={() => onSee(entry)}>
                  {stands}
                </button>
              )}
            </li>
          ))}
        </ul>
      </>
    );
  if (parts.length > 0)
    return (
      <>
        <p class="plain">{t('card.built')}</p>
        <PartChips parts={parts.map(({ text, meaning }) => [text, meaning])} />
        <p class="row-name">{t('card.hint')}</p>
      </>
    );
  return <p class="plain">{t('card.unknown')}</p>;
};
