import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import { pagesShown } from '../../lib/core/article/pages-shown.ts';
import { readingMinutes } from '../../lib/core/article/reading-minutes.ts';
import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import { sanitize } from '../../lib/dom/sanitize.ts';
import { prepareArticle } from '../../lib/dom/show/prepare-article.ts';
import { OpenCard } from '../card/open-card.tsx';
import { useTexts } from '../ui/texts.ts';
import { Bar } from './bar.tsx';
import { FurtherPages } from './further-pages.tsx';
import { LeftOut } from './left-out.tsx';
import { Masthead } from './masthead.tsx';
import { Unsure } from './unsure.tsx';
import { type Marked, useMarks } from './use-marks.ts';
import { type LoadPage, usePages } from './use-pages.ts';
import { usePutBack } from './use-put-back.ts';

/** The glossary as the reader uses it. */
export interface Glossary {
  /** Finds the words to mark: ranges for each block of text, by the block's place. */
  find: (blocks: readonly { role: string; text: string; isHeading: boolean }[]) => Promise<readonly (readonly Marked[])[]>;
  /** Loads what a card shows. Rejects when it cannot. */
  load: (entry: EntryNumber) => Promise<CardEntry>;
}

interface Props {
  article: Article;
  glossary: Glossary;
  loadPage: LoadPage;
  /** The site has the whole article at one address: show that one instead. */
  onWhole: (whole: Article) => void;
  /** Show all the text of the page, article or not. */
  onAnyway: () => void;
  onClose: () => void;
}

/** The article, set as a page of a book, with its words explained. */
export const ArticleView = ({ article, glossary, loadPage, onWhole, onAnyway, onClose }: Props) => {
  const t = useTexts();
  const text = useRef<HTMLDivElement>(null);
  const slot = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const pages = usePages(article, loadPage, onWhole);
  const articles = useMemo(() => pagesShown(article, pages.list), [article, pages]);
  const minutes = useMemo(() => readingMinutes(articles.flatMap(({ blocks }) => blocks)), [articles]);
  const show = (shown: Article): HTMLElement => {
    const root = sanitize(shown.html, document);
    prepareArticle(root, {
      pageHost: hostOf(shown.url),
      backToText: t('reader.backToText'),
      openPicture: t('reader.openPicture'),
    });
    root.className = 'text';
    root.lang = shown.lang ?? '';
    if (shown.dir) root.dir = shown.dir;
    return root;
  };
  useLayoutEffect(() => {
    slot.current?.replaceChildren(show(article));
    sheet.current?.focus({ preventScroll: true });
  }, [article]);
  const { back, bringBack, takeAway } = usePutBack(text, articles);
  // After the effects that put the pages into their places: a component's effects run in the order they are written in, its children's before.
  const { open, watch, close, hasFailed } = useMarks(text, glossary.find, article, pages.list);

  return (
    <>
      <Bar site={article.site ?? hostOf(article.url)} minutes={minutes} onClose={onClose} />
      <main class="sheet" tabIndex={-1} ref={sheet} lang={article.lang ?? undefined} dir={article.dir ?? 'auto'}>
        <Masthead article={article} pages={pages} />
        {article.isUnsure && <Unsure onAnyway={onAnyway} onClose={onClose} />}
        {hasFailed && <p class="notice">{t('reader.wordsFailed')}</p>}
        <div ref={text}>
          <div ref={slot} />
          <FurtherPages first={article} pages={pages.list} show={show} onRetry={pages.retry} />
        </div>
        <LeftOut removals={articles.flatMap(({ removals }) => removals)} back={back} onPutBack={bringBack} onUndo={takeAway} />
        <footer class="end" lang="">
          <p>
            <button type="button" class="linked" onClick={onClose}>
              {t('reader.original', [hostOf(article.url) || article.url])}
            </button>
          </p>
          <p>{t('reader.note')}</p>
        </footer>
      </main>
      {open && (
        <OpenCard
          key={open.key}
          mark={open.mark}
          pieces={open.pieces}
          entry={open.entry}
          takesFocus={open.takesFocus}
          load={glossary.load}
          onClose={close}
          onPointerEnter={() => watch()?.hold()}
          onPointerLeave={() => watch()?.letGo()}
        />
      )}
    </>
  );
};

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};
