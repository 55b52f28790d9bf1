import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const output = resolve(import.meta.dirname, '../../.output');

interface Manifest {
  [key: string]: unknown;
  content_security_policy: { extension_pages: string };
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the built manifest of %s', (folder) => {
  const manifest = JSON.parse(readFileSync(resolve(output, folder, 'manifest.json'), 'utf8')) as Manifest;

  it('asks for nothing that shows a warning, and is in no page before a click', () => {
    expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'content_scripts',
      'externally_connectable',
    ]) {
      expect(manifest[key], key).toBeUndefined();
    }
  });

  it('shows only the reader to the web', () => {
    const [only, ...more] = manifest['web_accessible_resources'] as { resources: string[] }[];
    expect(more).toEqual([]);
    expect(only?.resources).toEqual(['reader.html']);
  });

  it('lets its own pages load nothing from the network but pictures', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ').sort();
    expect(policy).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      'img-src http: https: data: blob:',
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  it('puts a small script into a page', () => {
    expect(statSync(resolve(output, folder, 'page.js')).size).toBeLessThanOrEqual(120_000);
  });
});
