import type { Article } from '../../lib/core/article/article.ts';
import { readableDate } from '../../lib/core/article/readable-date.ts';
import { useTexts } from '../ui/texts.ts';
import type { Pages } from './use-pages.ts';

/** Title and one quiet line: author, medical reviewer, date; each only when the page states it. */
export const Masthead = ({ article, pages }: { article: Article; pages: Pages }) => {
  const t = useTexts();
  const facts = [
    article.byline,
    article.reviewedBy && t('reader.reviewedBy', [article.reviewedBy]),
    article.published && readableDate(article.published, article.lang),
    pages.total > 1 && t('pages.joined', [String(pages.joined), String(pages.total)]),
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <div class="masthead">
      <h1>{article.title}</h1>
      {facts.length > 0 && (
        <ul class="facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
