import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article/article.ts';
import type { ArticleAnswer, Failure } from '../../lib/core/messages.ts';
import { type SettingsStore, useSettings } from '../panels/settings/use-settings.ts';
import { ArticleView, type Glossary } from './article-view.tsx';
import { Bar } from './bar.tsx';
import { Message } from './message.tsx';
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
}

/** The whole reader: waiting, an article, or one sentence that says why not. */
export const Reader = ({ services }: { services: ReaderServices }) => {
  const [article, setArticle] = useState<Article | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const chosen = useSettings(services.settings);

  const ask = (anyway: boolean): void => {
    setFailure(null);
    services.article(anyway).then(
      (answer) => (answer.ok ? setArticle(answer.article) : setFailure(answer.failure)),
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
      chosen={chosen}
      onWhole={setArticle}
      onAnyway={() => ask(true)}
      onClose={services.close}
    />
  );
};
