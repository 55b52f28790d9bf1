import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import type { InnerTerm } from '../../lib/core/terms/inner-terms.ts';

interface Props {
  name: string;
  words: readonly InnerTerm[];
  onSee: (entry: EntryNumber) => void;
}

/** A row of words that open in the same card. */
export const WordLinks = ({ name, words, onSee }: Props) =>
  words.length === 0 ? null : (
    <div class="word-links">
      <span class="row-name">{name}</span>
      <ul class="see" aria-label={name}>
        {words.map(({ words: word, entry }) => (
          <li key={entry}>
            <button type="button" onClick={() => onSee(entry)}>
              {word}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
