import { defineConfig } from 'wxt';

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  'img-src http: https: data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  zip: { name: 'plainly', excludeSources: ['.output/**', '.wxt/**', 'public/glossary/**', 'coverage/**'] },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // A preload helper would add markup and a script of its own to pages that load one file.
    build: { modulePreload: false, target: ['chrome120', 'firefox128'] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Plainly',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_action_title__' },
    },
    web_accessible_resources: [
      { resources: ['reader.html'], matches: ['<all_urls>'], ...(browser === 'chrome' && { use_dynamic_url: true }) },
    ],
    // The development server needs its own script sources, which WXT adds to the default policy.
    ...(command === 'build' && { content_security_policy: { extension_pages: csp } }),
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'plainly@plainly.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: {},
      },
    }),
  }),
});
