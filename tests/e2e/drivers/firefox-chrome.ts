// Scripts for Firefox's own window. They run there as text, with the arguments in `arguments`.

/** Puts the action's button on the toolbar: `[add-on id]`. Gives the extension's host name. */
export const placeButton = `
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  const widget = arguments[0].toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  CustomizableUI.addWidgetToArea(widget + '-browser-action', 'nav-bar');
  return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname;`;

/** Clicks that button: `[add-on id]`. Gives whether it was there. */
export const clickButton = `
  const widget = arguments[0].toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const button = document.getElementById(widget + '-BAP');
  button?.click();
  return button !== null;`;

/** Which child frame of the tab in front is the extension's: `[origin]`; -1 if none. */
export const readerIndex = `
  return gBrowser.selectedBrowser.browsingContext.children.findIndex((child) =>
    child.currentWindowGlobal?.documentURI?.spec.startsWith(arguments[0] + '/'));`;

/** Sets the size of the page area: `[width, height]`. The window itself cannot be narrower than about 450 px. */
export const sizeBrowser = `
  const { style } = gBrowser.selectedBrowser;
  for (const [side, length] of [['width', arguments[0]], ['height', arguments[1]]]) {
    style.setProperty('min-' + side, length + 'px');
    style.setProperty('max-' + side, length + 'px');
  }`;

/** The addresses of all tabs. */
export const listTabs = `
  return gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);`;

/** The browser's own Back. `WebDriver:Back` waits for a page to load, and an entry of a frame loads none. */
export const goBack = `
  gBrowser.selectedBrowser.goBack();`;

/** Dark (true) or light in all documents. */
export const setDark = `
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0] ? 0 : 1);`;

/** Presses keys as a keyboard would, browser shortcuts included: `[[key, code, keyCode], …]`. */
export const pressKeys = `
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const keys = arguments[0].map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
  for (const key of keys) processor.keydown(key);
  for (const key of keys.toReversed()) processor.keyup(key);`;

/** Chooses an item of the open context menu, or of a menu inside it, by its label: `[label]`. Gives whether it was there and open. */
export const chooseItem = `
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === arguments[0]);
  if (menu.state !== 'open' || !item) return false;
  const inner = item.closest('menu');
  if (inner && item.parentNode.state !== 'open') {
    inner.openMenu(true);
    return false;
  }
  item.parentNode.activateItem(item);
  return true;`;

/** Whether the action's pop-up is open. */
export const popupOpen = `
  const popup = document.querySelector('.webextension-popup-browser');
  return popup?.browsingContext?.currentWindowGlobal?.documentURI.spec.startsWith('moz-extension:') ?? false;`;

/** Closes the pop-up. */
export const hidePopup = `
  document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();`;

/** Runs a function in the pop-up: `[its text, its arguments]`; the answer as JSON, `{ value }` or `{ error }`. */
export const runInPopup = `
  const [script, values] = arguments;
  const popup = document.querySelector('.webextension-popup-browser');
  const actor = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript('return (' + script + ').apply(null, arguments)', values, { timeout: 5000 })
    .then((value) => ({ value: value ?? null }), (error) => ({ error: String(error) }));`;

/** Uncaught errors of pages and extensions: `text (source)`. */
export const scriptErrors = `
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName, category }) => /^(https?|file|moz-extension):/.test(sourceName) || category === 'CSP')
    .map(({ errorMessage, sourceName }) => errorMessage + ' (' + sourceName + ')');`;
