import type { AuthorPlace, FoundTerm } from '../../lib/core/terms/found-term.ts';
import { useTexts } from '../ui/texts.ts';

/** What the author says the word means, and what an abbreviation stands for here. */
export const FromArticle = ({ term, onShowAuthor }: { term: FoundTerm; onShowAuthor: (author: AuthorPlace) => void }) => {
  const t = useTexts();
  const { author, expansion, via } = term;
  return (
    <>
      {author && (
        <div class="author">
          <p class="row-name">{t('card.author')}</p>
          <blockquote>
            <q>{author.words}</q>
          </blockquote>
          <p class="quiet">
            <button type="button" onClick={() => onShowAuthor(author)}>
              {t('card.goToAuthor')}
            </button>
          </p>
        </div>
      )}
      {expansion && (
        <p class="stands">
          {t('card.stands', [expansion])} <span class="row-name">{t(via === 'article' ? 'card.standsSaid' : 'card.standsTold')}</span>
        </p>
      )}
    </>
  );
};
