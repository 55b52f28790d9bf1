/** A frame of ours over the whole page, and the way to take it off again. */
export interface Mounted {
  frame: HTMLIFrameElement;
  /** Gives the page back at once: visible, usable, scrolled and focused as it was. The frame stays, hidden, to say goodbye. */
  release: () => void;
  /** Takes every trace out of the page. */
  remove: () => void;
}

const paper = { light: '#fbf9f4', dark: '#16191c' };

const cover: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100dvh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  outline: '0',
  opacity: '1',
  visibility: 'visible',
  overflow: 'hidden',
};

// Set through CSSOM: the page's own CSP may forbid style elements and attributes, and `!important` there wins over its sheets.
const style = (element: HTMLElement, rules: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
};

/**
 * Shows an extension document over the page, in a modal dialog inside a closed shadow root: the page behind is inert and can
 * neither see nor restyle it.
 * @param onCancel called when the browser asks the dialog to close (Esc outside the frame)
 */
export const mountFrame = (page: Document, address: string, title: string, onCancel: () => void): Mounted => {
  const view = page.defaultView as Window;
  const scroll = { left: view.scrollX, top: view.scrollY, behavior: 'instant' } as const;
  const focused = page.activeElement;
  const background = view.matchMedia('(prefers-color-scheme: dark)').matches ? paper.dark : paper.light;

  const host = page.createElement('div');
  style(host, {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: '0',
    'z-index': '2147483647',
    visibility: 'visible',
    opacity: '1',
  });
  const dialog = page.createElement('dialog');
  style(dialog, { ...cover, background });
  const frame = page.createElement('iframe');
  // On a page with COEP Chromium shows a frame only when it is credentialless. Ours needs no cookies anywhere.
  if ('credentialless' in frame) frame.credentialless = true;
  frame.title = title;
  frame.src = address;
  style(frame, { ...cover, background, 'color-scheme': 'normal' });
  dialog.append(frame);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onCancel();
  });
  host.attachShadow({ mode: 'closed' }).append(dialog);
  page.documentElement.append(host);
  dialog.showModal();
  frame.focus();

  return {
    frame,
    release: () => {
      dialog.close();
      style(host, { display: 'none' });
      view.scrollTo(scroll);
      if (focused instanceof HTMLElement && focused !== page.body) focused.focus({ preventScroll: true });
    },
    remove: () => host.remove(),
  };
};
