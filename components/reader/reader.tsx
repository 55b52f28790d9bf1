import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import type { EntryNumber } from '../../lib/core/glossary/entry.ts';
import type { ArticleAnswer, Failure } from '../../lib/core/messages.ts';
import type { MineStore } from '../../lib/core/mine/mine-store.ts';
import { type SettingsStore, useSettings } from '../panels/settings/use-settings.ts';
import { ArticleView, type Glossary } from './article-view.tsx';
import { Bar } from './bar.tsx';
import { Message } from './message.tsx';
import type { MenuAsks } from './use-menu-asks.ts';
import type { LoadPage } from './use-pages.ts';
import type { PutBacks } from './use-put-back.ts';

/** What the reader needs from the world. */
export interface ReaderServices {
  /** Asks the page script for the article; `anyway` for all the text of the page. */
  article: (anyway: boolean) => Promise<ArticleAnswer>;
  /** Asks the page script for a further page of the article. */
  page: LoadPage;
  /** Ends the requests for further pages that are on their way. */
  stopPages: () => void;
  /** What was put back on this site before. */
  putBacks: PutBacks;
  /** What the person chose about marks. */
  settings: SettingsStore;
  /** Closes the reader and gives the page back. */
  close: () => void;
  glossary: Glossary;
  /** The person's own words. */
  mine: MineStore;
  /** What the browser's menu asks for. */
  menu: MenuAsks;
}

/** The whole reader: waiting, an article, or one sentence that says why not. */
export const Reader = ({ services }: { services: ReaderServices }) => {
  const [article, setArticle] = useState<Article | null>(null);
  const [known, setKnown] = useState<ReadonlySet<EntryNumber>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const chosen = useSettings(services.settings);

  const ask = (anyway: boolean): void => {
    setFailure(null);
    Promise.all([services.article(anyway), knownEntries(services)]).then(
      ([answer, entries]) => {
        setKnown(entries);
        if (answer.ok) setArticle(answer.article);
        else setFailure(answer.failure);
      },
      () => setFailure('gone'),
    );
  };

  useEffect(() => ask(false), []);
  useEffect(() => {
    // The card handles Escape itself while it is open, and marks the event as done.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) services.close();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [services]);

  if (failure) return <Message failure={failure} onAnyway={() => ask(true)} onClose={services.close} />;
  if (!article) return <Bar site={null} minutes={null} words={null} onClose={services.close} />;
  return (
    <ArticleView
      article={article}
      glossary={services.glossary}
      loadPage={services.page}
      stopLoading={services.stopPages}
      putBacks={services.putBacks}
      store={services.mine}
      known={known}
      menu={services.menu}
      chosen={chosen}
      onWhole={setArticle}
      onAnyway={() => ask(true)}
      onClose={services.close}
    />
  );
};

/** Entries the person knows; none when that, or the glossary, cannot be read. */
const knownEntries = async ({ mine, glossary }: ReaderServices): Promise<ReadonlySet<EntryNumber>> => {
  await mine.ready;
  return new Set(await glossary.numbersOf(mine.now().known).catch(() => []));
};
