import { describe, expect, it } from 'vitest';
import { whyNot } from '../../lib/core/why-not.ts';

describe('whyNot', () => {
  it.each([
    ['chrome://version/', null, 'browserPage'],
    ['about:support', null, 'browserPage'],
    ['view-source:https://a.example/', null, 'browserPage'],
    ['', null, 'protectedPage'],
    ['https://chromewebstore.google.com/detail/x', null, 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', null, 'store'],
    ['https://a.example/leaflet.pdf', null, 'pdf'],
    ['https://a.example/leaflet.pdf?page=2#top', null, 'pdf'],
    ['https://a.example/leaflet', 'application/pdf', 'pdf'],
    ['https://a.example/data', 'application/json', 'notHtml'],
    ['file:///home/me/page.html', null, 'file'],
    ['https://a.example/about-pdf-files', null, 'unknown'],
    ['https://notaddons.mozilla.org.example/', null, 'unknown'],
  ] as const)('%s (%s) → %s', (url, type, why) => expect(whyNot(url, type)).toBe(why));
});
