/**
 * Puts text on the clipboard, from a press of a button. The older way comes first: it is allowed in a frame on any site, where
 * Chromium refuses the newer one and writes that to the console.
 * @returns whether it is there
 */
export const copyText = async (page: Document, text: string): Promise<boolean> => {
  if (copyByCommand(page, text)) return true;
  try {
    await (page.defaultView as Window).navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
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
