import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { keepPutBacks } from '../lib/platform/keep-put-backs.ts';
import { serve } from '../lib/platform/messaging.ts';
import { openReader } from '../lib/platform/open-reader.ts';
import { relay } from '../lib/platform/relay.ts';

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => void openReader(tab));

  // Firefox for Android has no context menus.
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus?.create({ id: 'read', title: i18n.t('menu.read'), contexts: ['page', 'selection', 'link', 'image'] });
  });
  browser.contextMenus?.onClicked.addListener((_info, tab) => {
    if (tab) void openReader(tab);
  });

  serve({ ...relay, ...keepPutBacks(browser.storage.local, (tab) => browser.tabs.get(tab)) });
});
