import '../../components/styles/tokens.css';
import '../../components/styles/reader.css';
import '../../components/styles/card.css';
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
import { send, serve } from '../../lib/platform/messaging.ts';
import { openGlossary } from './glossary-files.ts';

const opened = parseReaderHash(location.hash);
const app = document.getElementById('app');

if (opened && app) {
  const { token, tab } = opened;
  const end = new AbortController();
  const tellClosed = (): void => {
    // When nobody answers the page is gone, and this frame with it; a tab of our own closes itself.
    void send('close', { token, tab }).catch(() => tab !== null && close());
  };
  const back = holdBack(window, tellClosed, end.signal);
  serve({ leave: (ask) => (ask.token === token ? back.leave().then(() => done) : null) }, end.signal);

  document.documentElement.lang = browser.i18n.getUILanguage();
  render(
    <Texts.Provider value={i18n.t}>
      <Reader
        services={{
          article: async (anyway) => {
            const answer = await send('snapshot', { token, tab });
            return answer.ok ? readSnapshot(answer.snapshot, parsePage, { anyway }) : answer;
          },
          page: async (address, number) => readFurtherPage(await send('page', { token, tab, address }), number, parsePage),
          stopPages: () => void send('stop', { token, tab }).catch(() => {}),
          putBacks: {
            load: () => send('putBacks', { tab }),
            remember: (signature) => void send('remember', { tab, signature }).catch(() => {}),
            forget: (signature) => void send('forget', { tab, signature }).catch(() => {}),
          },
          close: () => void back.leave().then(tellClosed),
          glossary: openGlossary((path) => browser.runtime.getURL(path)),
        }}
      />
    </Texts.Provider>,
    app,
  );
}
