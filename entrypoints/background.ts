import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { askedWords } from '../lib/platform/asked-words.ts';
import { forgetPrivate } from '../lib/platform/forget-private.ts';
import { keepPutBacks } from '../lib/platform/keep-put-backs.ts';
import { createMenu, onMenu } from '../lib/platform/menu.ts';
import { serve } from '../lib/platform/messaging.ts';
import { openReader } from '../lib/platform/open-reader.ts';
import { relay } from '../lib/platform/relay.ts';

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => void openReader(tab));

  const asked = askedWords(Date.now);
  browser.runtime.onInstalled.addListener(() => createMenu({ read: i18n.t('menu.read'), explain: i18n.t('menu.explain') }));
  onMenu(openReader, asked.hold);

  forgetPrivate({ windows: browser.windows, session: browser.storage.session });
  serve({ ...relay, ...asked.handlers, ...keepPutBacks(browser.storage.local, (tab) => browser.tabs.get(tab)) });
});
