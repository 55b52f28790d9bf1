import '../../components/styles/tokens.css';
import '../../components/styles/reader.css';
import '../../components/styles/card.css';
import '../../components/styles/words.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { Reader } from '../../components/reader/reader.tsx';
import { Texts } from '../../components/ui/texts.ts';
import { done } from '../../lib/core/messages.ts';
import { readFurtherPage } from '../../lib/dom/extract/further-page.ts';
import { parsePage } from '../../lib/dom/extract/parse-page.ts';
import { readSnapshot } from '../../lib/dom/extract/read-snapshot.ts';
import { holdBack } from '../../lib/dom/frame/hold-back.ts';
import { parseReaderHash } from '../../lib/platform/addresses.ts';
import { askAhead } from '../../lib/platform/ask-ahead.ts';
import { send, serve } from '../../lib/platform/messaging.ts';
import { openMine } from '../../lib/platform/mine.ts';
import { openQuestions } from '../../lib/platform/open-questions.ts';
import { keepSettings } from '../../lib/platform/settings.ts';
import { passingStorage } from '../../lib/platform/storage.ts';
import { openGlossary } from './glossary-files.ts';

const opened = parseReaderHash(location.hash);
const app = document.getElementById('app');

if (opened && app) {
  const { token, tab } = opened;
  const end = new AbortController();
  const open = openQuestions();
  const ask: typeof send = (name, what) => open.asked(send(name, what));
  const tellClosed = (): void => {
    // When nobody answers the page is gone, and this frame with it; a tab of our own closes itself.
    void ask('close', { token, tab }).catch(() => tab !== null && close());
  };
  const back = holdBack(window, tellClosed, end.signal);
  const leave = async (): Promise<typeof done> => {
    await back.leave();
    await Promise.all([open.answered(), open.stored()]);
    return done;
  };
  const explaining = new Set<() => void>();
  const explainSelected = (): typeof done => {
    for (const explain of explaining) explain();
    return done;
  };
  serve(
    {
      leave: (asked) => (asked.token === token ? leave() : null),
      explainSelected: (asked) => (asked.token === token ? explainSelected() : null),
    },
    end.signal,
  );

  const isPrivate = browser.extension.inIncognitoContext ?? false;
  const local = open.counted(browser.storage.local);
  // In a frame of a page Firefox gives no storage for the session: there a choice in a private window holds until the reader closes.
  const passed = browser.storage.session && open.counted(browser.storage.session);
  const mine = openMine({ local, ...(passed && { session: passed }), onChanged: browser.storage.onChanged }, isPrivate);
  const settings = keepSettings(local, isPrivate ? (passed ?? passingStorage()) : null);
  const chosen = askAhead(settings.load);
  const putBacks = askAhead(() => ask('putBacks', { tab }));
  const askedWords = ask('askedWords', { tab }).then(
    ({ words }) => words,
    () => null,
  );
  /** What is asked for at the start, whoever needs it. */
  const begun = Promise.allSettled([askedWords, mine.ready, chosen.first, putBacks.first]);
  document.documentElement.lang = browser.i18n.getUILanguage();
  render(
    <Texts.Provider value={i18n.t}>
      <Reader
        services={{
          article: async (anyway) => {
            // Together: when the article is shown no question is left open that a tab closed at once would break off.
            const [page] = await Promise.all([ask('snapshot', { token, tab }).finally(open.mayRead), begun]);
            return page.ok ? readSnapshot(page.snapshot, parsePage, { anyway }) : page;
          },
          page: async (address, number) => readFurtherPage(await ask('page', { token, tab, address }), number, parsePage),
          stopPages: () => void ask('stop', { token, tab }).catch(() => {}),
          putBacks: {
            load: putBacks.load,
            remember: (signature) => void ask('remember', { tab, signature }).catch(() => {}),
            forget: (signature) => void ask('forget', { tab, signature }).catch(() => {}),
          },
          mine: { ...mine, change: (how) => open.writing(mine.change(how)) },
          menu: {
            first: () => askedWords,
            onSelected: (explain) => {
              explaining.add(explain);
              return () => void explaining.delete(explain);
            },
          },
          settings: { ...settings, load: chosen.load },
          close: () => void back.leave().then(open.stored).then(tellClosed),
          glossary: openGlossary((path) => browser.runtime.getURL(path)),
        }}
      />
    </Texts.Provider>,
    app,
  );
}
