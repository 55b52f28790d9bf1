import type { NamedWord } from '../../../lib/core/terms/name-word.ts';
import { useTexts } from '../../ui/texts.ts';
import type { Entries } from './use-entries.ts';

/** What a word means in one sentence; for one that could mean several things each of them, for one without an entry its parts. */
export const Meaning = ({ word: { entry, couldMean, parts }, entries, id, isShown }: Props) => {
  const t = useTexts();
  const plainOf = (number: NamedWord['entry']): string =>
    number === null ? t('words.noEntry') : (entries.get(number)?.plain ?? t('words.noMeaning'));
  return (
    // Folded away it stays in the document: printed, the list is a glossary.
    <div id={id} class={isShown ? 'word-plain shown' : 'word-plain'}>
      {couldMean.length > 0 ? (
        couldMean.map(({ stands, entry: one }) => (
          <p key={stands}>
            <i>{stands}</i>: {plainOf(one)}
          </p>
        ))
      ) : parts.length > 0 && entry === null ? (
        <p>{t('words.parts', [parts.map(({ text, meaning }) => (meaning ? `${text} (${meaning})` : text)).join(' + ')])}</p>
      ) : (
        <p>{plainOf(entry)}</p>
      )}
    </div>
  );
};

interface Props {
  word: NamedWord;
  entries: Entries;
  id: string;
  isShown: boolean;
}
