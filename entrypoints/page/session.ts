import { done, type PageSnapshotAnswer } from '../../lib/core/messages.ts';
import { fetchPage } from '../../lib/dom/extract/fetch-page.ts';
import { parsePage } from '../../lib/dom/extract/parse-page.ts';
import { takeSnapshot } from '../../lib/dom/extract/snapshot.ts';
import { type Mounted, mountFrame } from '../../lib/dom/frame/mount-frame.ts';
import { readerAddress } from '../../lib/platform/addresses.ts';
import { send, serve } from '../../lib/platform/messaging.ts';

/** Plainly in one page: nothing is there before the first toggle, and nothing but this is left after the last. */
export interface Session {
  toggle: () => 'open' | 'closed';
}

/** How long the reader may take to ask for the article after its frame loaded, before it counts as unable to run (milliseconds). */
const patience = 2000;
/** How long the hidden frame may take to undo its history entry and to hear what it asked: it may be reading a page (milliseconds). */
const goodbye = 1500;
/** How long the hidden frame stays after that: Firefox reports answers to a frame that is gone as errors (milliseconds). */
const grace = 100;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Most further pages that are asked for from one page; the reader asks for fewer. */
const mostPages = 40;

const refused: PageSnapshotAnswer = { ok: false, failure: 'other' };

/** As the page itself would ask, with the person's log-in, so that an article behind one is read too. */
const getPage =
  (stop: AbortSignal) =>
  (address: string, slow: AbortSignal): Promise<Response> =>
    fetch(address, { credentials: 'include', signal: AbortSignal.any([slow, stop]) });

export const pageSession = (page: Document, title: string): Session => {
  let open: { mounted: Mounted | null; token: string; session: AbortController } | null = null;

  const end = (): { mounted: Mounted; token: string } | null => {
    if (open === null) return null;
    const { mounted, token, session } = open;
    open = null;
    session.abort();
    mounted?.release();
    return mounted === null ? null : { mounted, token };
  };

  const close = (): void => {
    const ended = end();
    if (ended === null) return;
    // Hidden already; it goes for good when it has undone its history entry and heard the answers to its own messages.
    const left = send('leave', { token: ended.token }).catch(() => {});
    void Promise.race([left, wait(goodbye)])
      .then(() => wait(grace))
      .then(ended.mounted.remove);
  };

  const openTab = (): void => {
    if (open === null) return;
    open.mounted?.release();
    open.mounted?.remove();
    open.mounted = null;
    void send('openInTab', { token: open.token }).catch(() => {});
  };

  /** Where a sandbox gives the page an origin of its own (`Content-Security-Policy: sandbox`), scripts of a frame do not run. */
  const isSandboxed = (): boolean => page.defaultView?.origin === 'null' && page.location.protocol !== 'file:';

  const start = (): void => {
    const token = crypto.randomUUID();
    const session = new AbortController();
    let asked = false;
    // Ends the requests for further pages that are on their way.
    let stopped = new AbortController();
    session.signal.addEventListener('abort', () => stopped.abort());
    let pagesAsked = 0;
    const isOwnPage = (address: string): boolean => URL.canParse(address) && new URL(address).origin === page.location.origin;
    const isMine = (ask: { token: string }): boolean => ask.token === token;
    serve(
      {
        snapshot: (ask) => {
          if (!isMine(ask)) return null;
          asked = true;
          const snapshot = takeSnapshot(page);
          return snapshot ? { ok: true, snapshot } : { ok: false, failure: 'tooLarge' };
        },
        page: async (ask) => {
          if (!isMine(ask) || !isOwnPage(ask.address) || ++pagesAsked > mostPages) return refused;
          return await fetchPage(ask.address, getPage(stopped.signal), parsePage);
        },
        stop: (ask) => {
          if (!isMine(ask)) return null;
          stopped.abort();
          stopped = new AbortController();
          return done;
        },
        close: (ask) => {
          if (!isMine(ask)) return null;
          close();
          return done;
        },
      },
      session.signal,
    );
    open = { mounted: null, token, session };
    if (isSandboxed()) {
      openTab();
      return;
    }
    const mounted = mountFrame(page, readerAddress(token, null), title, close);
    open.mounted = mounted;
    const openTabUnlessAsked = async (): Promise<void> => {
      await wait(patience);
      if (open?.token === token && !asked) openTab();
    };
    mounted.frame.addEventListener('load', () => void openTabUnlessAsked(), { once: true, signal: session.signal });
    // A page that comes back from the back/forward cache comes back clean. There is no time left to say goodbye.
    page.defaultView?.addEventListener('pagehide', () => end()?.mounted.remove(), { signal: session.signal });
  };

  return {
    toggle: () => {
      if (open === null) {
        start();
        return 'open';
      }
      if (open.mounted === null) {
        // The reader is in a tab of its own, or was: ask for it again there.
        openTab();
        return 'open';
      }
      close();
      return 'closed';
    },
  };
};
