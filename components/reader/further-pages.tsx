import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import type { PageFailure } from '../../lib/core/article/pages.ts';
import { dropRepeats } from '../../lib/dom/show/join-page.ts';
import { useTexts } from '../ui/texts.ts';
import type { Pages } from './use-pages.ts';

interface Props {
  first: Article;
  pages: Pages;
  /** Makes an article ready to be shown. */
  show: (article: Article) => HTMLElement;
}

/** The further pages of an article, in order: each as soon as all before it are there or have failed. */
export const FurtherPages = ({ first, pages, show }: Props) => {
  const t = useTexts();
  const { list } = pages;
  const waiting = list.findIndex(({ state }) => state !== 'joined' && state !== 'failed');
  const shown = waiting < 0 ? list : list.slice(0, waiting);
  const before = (index: number): Article[] => [
    first,
    ...shown.slice(0, index).flatMap((page) => (page.state === 'joined' ? [page.article] : [])),
  ];
  return (
    <>
      {shown.map((page, i) =>
        page.state === 'joined' ? (
          <JoinedPage key={page.address} article={page.article} before={before(i)} show={show} />
        ) : page.state === 'failed' ? (
          <Gap
            key={page.address}
            number={page.number}
            address={page.address}
            failure={page.failure}
            onRetry={() => pages.retry(page.number)}
          />
        ) : null,
      )}
      {waiting >= 0 && (
        <div class="page-note" data-ours>
          <p aria-live="polite">
            {pages.isStopped
              ? t('pages.stopped', [String(pages.joined), String(pages.total)])
              : t('pages.coming', [String(list[waiting]?.number ?? '')])}
          </p>
          {/* One button with two meanings, so that the focus stays on it. */}
          <button type="button" class="linked" onClick={pages.isStopped ? pages.goOn : pages.stop}>
            {t(pages.isStopped ? 'pages.rest' : 'pages.stop')}
          </button>
        </div>
      )}
    </>
  );
};

const JoinedPage = ({ article, before, show }: { article: Article; before: readonly Article[]; show: Props['show'] }) => {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = show(article);
    const pictures = new Set([...document.querySelectorAll('.text img[src]')].map((img) => img.getAttribute('src') ?? ''));
    const [first] = before;
    dropRepeats(
      root,
      first?.title ?? article.title,
      before.flatMap(({ blocks }) => blocks),
      pictures,
    );
    slot.current?.replaceChildren(root);
  }, [article]);
  return <div ref={slot} />;
};

/** A page that could not be joined leaves a gap that says so. */
const Gap = ({ number, address, failure, onRetry }: { number: number; address: string; failure: PageFailure; onRetry: () => void }) => {
  const t = useTexts();
  return (
    <section class="gap" data-ours aria-label={t('pages.gap', [String(number)])}>
      <p>
        <strong>{t('pages.gap', [String(number)])}</strong> {t(`pages.${failure}`)}
      </p>
      <button type="button" class="button retry" onClick={onRetry}>
        {t('pages.retry')}
      </button>{' '}
      <a href={address} target="_top" rel="noreferrer noopener">
        {t('pages.open')}
      </a>
    </section>
  );
};
