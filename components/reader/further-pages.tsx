import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import type { FurtherPage } from '../../lib/core/article/join-pages.ts';
import type { PageFailure } from '../../lib/core/article/pages.ts';
import { dropRepeats } from '../../lib/dom/show/join-page.ts';
import { useTexts } from '../ui/texts.ts';

interface Props {
  first: Article;
  pages: readonly FurtherPage[];
  /** Makes an article ready to be shown. */
  show: (article: Article) => HTMLElement;
  onRetry: (number: number) => void;
}

/** The further pages of an article, in order: each as soon as all before it are there or have failed. */
export const FurtherPages = ({ first, pages, show, onRetry }: Props) => {
  const t = useTexts();
  const settled = pages.findIndex(({ state }) => state === 'loading' || state === 'queued');
  const shown = settled < 0 ? pages : pages.slice(0, settled);
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
          <Gap key={page.address} number={page.number} address={page.address} failure={page.failure} onRetry={() => onRetry(page.number)} />
        ) : null,
      )}
      {settled >= 0 && (
        <p class="page-note" data-ours aria-live="polite">
          {t('pages.coming', [String(pages[settled]?.number ?? '')])}
        </p>
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
