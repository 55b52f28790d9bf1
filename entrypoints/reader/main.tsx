import '../../components/styles/tokens.css';
import '../../components/styles/reader.css';
import '../../components/styles/card.css';
import '../../components/styles/words.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { Reader } from '../../components/reader/reader.tsx';
import { Texts } from '../../components/ui/texts.ts';
import { type Answer, done } from '../../lib/core/messages.ts';
import { readFurtherPage } from '../../lib/dom/extract/further-page.ts';
import { parsePage } from '../../lib/dom/extract/parse-page.ts';
import { readSnapshot } from '../../lib/dom/extract/read-snapshot.ts';
import { holdBack } from '../../lib/dom/frame/hold-back.ts';
import { parseReaderHash } from '../../lib/platform/addresses.ts';
import { send, serve } from '../../lib/platform/messaging.ts';
import { openMine } from '../../lib/platform/mine.ts';
import { keepSettings } from '../../lib/platform/settings.ts';
import { passingStorage, type Storage } from '../../lib/platform/storage.ts';
import { openGlossary } from './glossary-files.ts';

const opened = parseReaderHash(location.hash);
const app = document.getElementById('app');

if (opened && app) {
  const { token, tab } = opened;
  const end = new AbortController();
  // Firefox reports every question that is still open when the frame goes: it goes when all are answered.
  const open = new Set<Promise<unknown>>();
  const held = <T,>(answer: Promise<T>, among = open): Promise<T> => {
    among.add(answer);
    const settle = (): void => void among.delete(answer);
    answer.then(settle, settle);
    return answer;
  };
  const ask: typeof send = (name, what) => held(send(name, what));
  // Nothing is read from the storage before the page has answered: a reader that is closed again at once leaves nothing open.
  let answered = (): void => {};
  const answer = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const heldArea = (area: Storage): Storage => ({
    get: (key) => answer.then(() => held(area.get(key))),
    set: (items) => held(area.set(items)),
  });
  const tellClosed = (): void => {
    // When nobody answers the page is gone, and this frame with it; a tab of our own closes itself.
    void ask('close', { token, tab }).catch(() => tab !== null && close());
  };
  const back = holdBack(window, tellClosed, end.signal);
  const leave = async (): Promise<typeof done> => {
    await back.leave();
    await Promise.all([Promise.allSettled(open), stored()]);
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
  const local = heldArea(browser.storage.local);
  const passed = browser.storage.session && heldArea(browser.storage.session);
  const mine = openMine({ local, ...(passed && { session: passed }), onChanged: browser.storage.onChanged }, isPrivate);
  // What was noted last is stored before the frame goes; a storage that does not answer holds nobody back.
  const writes = new Set<Promise<unknown>>();
  const stored = (): Promise<unknown> => Promise.race([Promise.allSettled(writes), new Promise((resolve) => setTimeout(resolve, 500))]);
  const askedWords = ask('askedWords', { tab }).then(
    ({ words }) => words,
    () => null,
  );

  let remembered: Promise<Answer<'putBacks'>> | null = ask('putBacks', { tab });
  // In a frame of a page Firefox gives no storage for the session: there a choice in a private window holds until the reader closes.
  const session = isPrivate ? (passed ?? passingStorage()) : null;
  const settings = keepSettings(local, session);
  /** What is asked for at the start, whoever needs it. */
  const begun = Promise.allSettled([askedWords, mine.ready, settings.load()]);
  document.documentElement.lang = browser.i18n.getUILanguage();
  render(
    <Texts.Provider value={i18n.t}>
      <Reader
        services={{
          article: async (anyway) => {
            // Together: when the article is shown no question is left open that a tab closed at once would break off.
            const [page] = await Promise.all([ask('snapshot', { token, tab }).finally(answered), remembered?.catch(() => null), begun]);
            return page.ok ? readSnapshot(page.snapshot, parsePage, { anyway }) : page;
          },
          page: async (address, number) => readFurtherPage(await ask('page', { token, tab, address }), number, parsePage),
          stopPages: () => void ask('stop', { token, tab }).catch(() => {}),
          putBacks: {
            load: () => {
              const first = remembered;
              remembered = null;
              return first ?? ask('putBacks', { tab });
            },
            remember: (signature) => void ask('remember', { tab, signature }).catch(() => {}),
            forget: (signature) => void ask('forget', { tab, signature }).catch(() => {}),
          },
          mine: { ...mine, change: (how) => held(mine.change(how), writes) },
          menu: {
            first: () => askedWords,
            onSelected: (explain) => {
              explaining.add(explain);
              return () => void explaining.delete(explain);
            },
          },
          settings,
          close: () => void back.leave().then(stored).then(tellClosed),
          glossary: openGlossary((path) => browser.runtime.getURL(path)),
        }}
      />
    </Texts.Provider>,
    app,
  );
}
