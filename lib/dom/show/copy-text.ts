/**
 * Puts text on the clipboard, from a press of a button. In a frame of another site Chromium refuses the newer way, not the older one.
 * @returns whether it is there
 */
export const copyText = async (page: Document, text: string): Promise<boolean> => {
  try {
    await (page.defaultView as Window).navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(page, text);
  }
};

/** Without anything being selected, so that the selection and the focus stay as they are. */
const copyByCommand = (page: Document, text: string): boolean => {
  let isSet = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    isSet = event.clipboardData !== null;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('copy', fill, { capture: true });
  try {
    return page.execCommand('copy') && isSet;
  } catch {
    return false;
  } finally {
    page.removeEventListener('copy', fill, { capture: true });
  }
};
