import type { JSX } from 'preact';
import type { Article } from '../../lib/core/article/article.ts';
import { readableDate } from '../../lib/core/article/readable-date.ts';
import { useTexts } from '../ui/texts.ts';
import type { Pages } from './use-pages.ts';

type Fact = JSX.Element | string | null | false | undefined;

/** One quiet line of facts; those the page does not state are left out. */
const Facts = ({ facts }: { facts: Fact[] }) => {
  const stated = facts.filter(Boolean);
  return stated.length === 0 ? null : (
    <ul class="facts">
      {stated.map((fact, i) => (
        <li key={i}>{fact}</li>
      ))}
    </ul>
  );
};

interface Props {
  article: Article;
  pages: Pages;
  /** How many sources the article lists, over all its pages. */
  sources: number;
  /** Go to the list of sources, and offer a way back to the control it was asked from. */
  onSources: (from: HTMLElement) => void;
}

/**
 * Title, then who says so and when. What the page does not state is left out; on an article about health it is said that no medical
 * reviewer and no date are stated, because there it matters. The site's name stands in the bar, right above.
 */
export const Masthead = ({ article, pages, sources, onSources }: Props) => {
  const t = useTexts();
  const date = (label: 'published' | 'updated' | 'reviewed'): Fact => {
    const day = article[label];
    return day && t(`reader.${label}`, [readableDate(day, article.lang)]);
  };
  const dates = [date('published'), date('updated'), date('reviewed')];
  return (
    <div class="masthead">
      <h1>{article.title}</h1>
      <Facts
        facts={[
          article.byline,
          article.reviewedBy ? t('reader.reviewedBy', [article.reviewedBy]) : article.isHealth && t('reader.noReviewer'),
          article.sponsor && t('reader.sponsor', [article.sponsor]),
        ]}
      />
      <Facts
        facts={[
          ...dates,
          article.isHealth && !dates.some(Boolean) && t('reader.noDate'),
          sources > 0 && (
            <button type="button" class="linked" onClick={(event) => onSources(event.currentTarget)}>
              {sources === 1 ? t('reader.source') : t('reader.sources', [String(sources)])}
            </button>
          ),
          pages.total > 1 && t('pages.joined', [String(pages.joined), String(pages.total)]),
        ]}
      />
    </div>
  );
};
