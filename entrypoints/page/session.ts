import { done } from '../../lib/core/messages.ts';
import { extract } from '../../lib/dom/extract/extract.ts';
import { type Mounted, mountFrame } from '../../lib/dom/frame/mount-frame.ts';
import { readerAddress } from '../../lib/platform/addresses.ts';
import { send, serve } from '../../lib/platform/messaging.ts';

/** Plainly in one page: nothing is there before the first toggle, and nothing but this is left after the last. */
export interface Session {
  toggle: () => 'open' | 'closed';
}

/** How long the reader may take to ask for the article after its frame loaded, before it counts as unable to run (milliseconds). */
const patience = 2000;
/** How long the frame may take to undo its history entry (milliseconds). */
const goodbye = 300;

export const pageSession = (page: Document, title: string): Session => {
  let open: { mounted: Mounted | null; token: string; end: AbortController } | null = null;

  const close = (): void => {
    if (open === null) return;
    const { mounted, token, end } = open;
    open = null;
    end.abort();
    if (mounted === null) return;
    mounted.release();
    const timer = setTimeout(mounted.remove, goodbye);
    send('leave', { token })
      .catch(() => {})
      .finally(() => {
        clearTimeout(timer);
        mounted.remove();
      });
  };

  const openTab = (): void => {
    if (open === null) return;
    open.mounted?.release();
    open.mounted?.remove();
    open.mounted = null;
    void send('openInTab', { token: open.token }).catch(() => {});
  };

  const start = (): void => {
    const token = crypto.randomUUID();
    const end = new AbortController();
    let asked = false;
    const isMine = (ask: { token: string }): boolean => ask.token === token;
    serve(
      {
        article: (ask) => {
          if (!isMine(ask)) return null;
          asked = true;
          return extract(page, { anyway: ask.anyway });
        },
        close: (ask) => {
          if (!isMine(ask)) return null;
          close();
          return done;
        },
      },
      end.signal,
    );
    const mounted = mountFrame(page, readerAddress(token, null), title, close);
    open = { mounted, token, end };
    const wait = (): void => {
      setTimeout(() => {
        if (open?.token === token && !asked) openTab();
      }, patience);
    };
    mounted.frame.addEventListener('load', wait, { once: true, signal: end.signal });
    // A page that comes back from the back/forward cache comes back clean.
    page.defaultView?.addEventListener('pagehide', close, { signal: end.signal });
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
