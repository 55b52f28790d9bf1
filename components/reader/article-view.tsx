import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import { pagesShown } from '../../lib/core/article/pages-shown.ts';
import { readingMinutes } from '../../lib/core/article/reading-minutes.ts';
import type { CardEntry } from '../../lib/core/glossary/card-entry.ts';
import type { EntryId, EntryNumber } from '../../lib/core/glossary/entry.ts';
import type { MineStore } from '../../lib/core/mine/mine-store.ts';
import { defaults } from '../../lib/core/settings/settings.ts';
import type { ArticleTerms } from '../../lib/core/terms/article-terms.ts';
import type { AuthorPlace, FoundTerm } from '../../lib/core/terms/found-term.ts';
import type { InnerTerm } from '../../lib/core/terms/inner-terms.ts';
import type { TermBlock } from '../../lib/core/terms/read-terms.ts';
import type { Place } from '../../lib/core/terms/words-of-article.ts';
import { sanitize } from '../../lib/dom/sanitize.ts';
import { authorBlock } from '../../lib/dom/show/author-block.ts';
import { addWayBack, arriveAt, goThere } from '../../lib/dom/show/go-there.ts';
import { prepareArticle } from '../../lib/dom/show/prepare-article.ts';
import { readingPlace } from '../../lib/dom/show/reading-place.ts';
import { OpenCard } from '../card/open-card.tsx';
import { type ChosenSettings, useTermSettings } from '../panels/settings/use-settings.ts';
import { usePanel } from '../panels/words/use-panel.ts';
import { WordsPanel } from '../panels/words/words-panel.tsx';
import { useTexts } from '../ui/texts.ts';
import { Bar } from './bar.tsx';
import { ExplainButton } from './explain-button.tsx';
import { FurtherPages } from './further-pages.tsx';
import { HelpBox } from './help-box.tsx';
import { LeftOut } from './left-out.tsx';
import { Masthead } from './masthead.tsx';
import { showPlace } from './show-place.ts';
import { Unsure } from './unsure.tsx';
import { type Explain, useExplain } from './use-explain.ts';
import { useHelp } from './use-help.ts';
import { useKnownMarks } from './use-known-marks.ts';
import { useMarks } from './use-marks.ts';
import type { MenuAsks } from './use-menu-asks.ts';
import { useMine } from './use-mine.ts';
import { type LoadPage, usePages } from './use-pages.ts';
import { type PutBacks, usePutBack } from './use-put-back.ts';
import { useReading } from './use-reading.ts';
import { useTerms } from './use-terms.ts';

/** The glossary as the reader uses it. */
export interface Glossary {
  /** Finds the terms of an article's blocks of text. Rejects when the glossary cannot be loaded. */
  read: (blocks: readonly TermBlock[]) => Promise<ArticleTerms>;
  /** Loads what a card shows. Rejects when it cannot. */
  load: (entry: EntryNumber) => Promise<CardEntry>;
  /** What is known of any words of an article's blocks. Rejects when the glossary cannot be loaded. */
  explain: Explain;
  /** A term that `read` or `explain` gave, with the place where the article explains it, if it does. */
  withAuthor: (term: FoundTerm) => FoundTerm;
  /** The terms inside a phrase that has this entry, or none. */
  inside: (phrase: string, own: EntryNumber | null) => Promise<readonly InnerTerm[]>;
  /** The numbers of those of these entries that are in the glossary. */
  numbersOf: (ids: readonly EntryId[]) => Promise<readonly EntryNumber[]>;
}

interface Props {
  article: Article;
  glossary: Glossary;
  loadPage: LoadPage;
  stopLoading: () => void;
  putBacks: PutBacks;
  store: MineStore;
  /** Entries the person knew when the article came. */
  known: ReadonlySet<EntryNumber>;
  menu: MenuAsks;
  chosen: ChosenSettings;
  /** The site has the whole article at one address: show that one instead. */
  onWhole: (whole: Article) => void;
  /** Show all the text of the page, article or not. */
  onAnyway: () => void;
  onClose: () => void;
}

/** The article, set as a page of a book, with its words explained. */
export const ArticleView = (props: Props) => {
  const { article, glossary, loadPage, stopLoading, putBacks, chosen, store, menu, onWhole, onAnyway, onClose } = props;
  const t = useTexts();
  const text = useRef<HTMLDivElement>(null);
  const slot = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const pages = usePages(article, loadPage, stopLoading, onWhole);
  const articles = useMemo(() => pagesShown(article, pages.list), [article, pages]);
  const minutes = useMemo(() => readingMinutes(articles.flatMap(({ blocks }) => blocks)), [articles]);
  const { passages, showPassage } = useHelp(text, articles, t('reader.backToText'));
  const sources = useMemo(() => articles.reduce((sum, { sources: listed }) => sum + (listed?.length ?? 0), 0), [articles]);
  const goToSources = (from: HTMLElement): void => {
    const list = text.current?.querySelector<HTMLElement>('[data-role="reference"]');
    const first = list?.querySelector<HTMLElement>('li, dd') ?? list;
    if (first) goThere(from, first, t('reader.backToText'));
  };
  const showMarkup = (html: string, { url }: Article): HTMLElement => {
    const root = sanitize(html, document);
    prepareArticle(root, { pageHost: hostOf(url), backToText: t('reader.backToText'), openPicture: t('reader.openPicture') });
    return root;
  };
  const show = (shown: Article): HTMLElement => {
    const root = showMarkup(shown.html, shown);
    root.className = 'text';
    root.lang = shown.lang ?? '';
    if (shown.dir) root.dir = shown.dir;
    return root;
  };
  useLayoutEffect(() => {
    slot.current?.replaceChildren(show(article));
    sheet.current?.focus({ preventScroll: true });
  }, [article]);
  const putBack = usePutBack(text, articles, putBacks, showMarkup);
  // After the effects that put the pages into their places: a component's effects run in the order they are written in, its children's before.
  const { mine, known } = useMine(store, glossary.numbersOf, props.known);
  const [knownBefore, setKnownBefore] = useState(known);
  const { reading, hasFailed } = useReading(text, glossary.read, article, pages.list, putBack.back);
  const terms = useTerms(text, reading, useTermSettings(chosen.settings, knownBefore));
  const { open, show: showCard, watch, close, setWriting } = useMarks(text, article, terms.termOf);
  const { offered, accept } = useExplain(sheet, text, article, glossary.explain, menu, showCard);
  useKnownMarks(text, known, terms.termOf, open !== null, setKnownBefore);
  const showAuthor = (author: AuthorPlace): void => {
    const place = text.current && authorBlock(text.current, author);
    if (!open || !place) return;
    close();
    arriveAt(place);
    addWayBack(open.place.element, place, t('reader.backToText'));
  };
  const panel = usePanel(text, 'w');
  const showMention = (place: Place): boolean => {
    const shown = showPlace(terms, place, panel.panelRef.current);
    if (shown) panel.leadTo(shown);
    return shown !== null;
  };
  // The mark that an open card belongs to is about to be drawn anew.
  useLayoutEffect(close, [chosen.settings?.level, chosen.settings?.mentions]);

  return (
    <>
      <Bar
        site={article.site ?? hostOf(article.url)}
        minutes={minutes}
        words={{ isOpen: panel.isOpen, onToggle: panel.toggle }}
        onClose={onClose}
      />
      <main
        class={panel.isOpen ? 'sheet beside-words' : 'sheet'}
        tabIndex={-1}
        ref={sheet}
        lang={article.lang ?? undefined}
        dir={article.dir ?? 'auto'}
      >
        <Masthead article={article} pages={pages} sources={sources} onSources={goToSources} />
        {article.isUnsure && <Unsure onAnyway={onAnyway} onClose={onClose} />}
        <HelpBox key={article.url} passages={passages} hasPages={article.pages !== null} lang={article.lang} onGo={showPassage} />
        {hasFailed && <p class="notice">{t('reader.wordsFailed')}</p>}
        <div ref={text}>
          <div ref={slot} />
          <FurtherPages first={article} pages={pages} show={show} />
        </div>
        <LeftOut {...putBack} />
        <footer class="end" lang="">
          <p>
            <button type="button" class="linked" onClick={onClose}>
              {t('reader.original', [hostOf(article.url) || article.url])}
            </button>
          </p>
          <p>{t('reader.note')}</p>
        </footer>
      </main>
      {panel.isOpen && (
        <WordsPanel
          words={terms.words}
          hasFailed={hasFailed}
          load={glossary.load}
          chosen={chosen}
          show={showMention}
          remember={() => readingPlace(text.current ?? document.body)}
          panelRef={panel.panelRef}
          onBack={() => panel.leadTo(null)}
          onClose={panel.toggle}
        />
      )}
      {open && (
        <OpenCard
          key={open.key}
          place={open.place}
          words={open.words}
          term={open.term}
          sentence={open.sentence}
          source={glossary}
          keeping={{ mine, change: store.change, page: { title: article.title ?? '', url: article.url } }}
          lookUp={(chosen.settings ?? defaults).lookUp}
          takesFocus={open.takesFocus}
          onShowAuthor={showAuthor}
          onWriting={setWriting}
          onClose={close}
          onPointerEnter={() => watch()?.hold()}
          onPointerLeave={() => watch()?.letGo()}
        />
      )}
      {offered && !open && <ExplainButton range={offered} onExplain={accept} />}
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
