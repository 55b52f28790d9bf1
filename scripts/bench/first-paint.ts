import { readFileSync } from 'node:fs';
import { launch } from '../../tests/e2e/drivers/driver.ts';
import { serve } from '../../tests/e2e/drivers/serve.ts';
import type { Kind } from '../browsers/places.ts';
import { extensionDir } from '../start/build.ts';
import { bundle, globalName } from './bundle.ts';
import type { Shown } from './in-page-marks.ts';
import { glossaryFiles, markupOf } from './marks-data.ts';

const rounds = { counted: 15, before: 3 };

/** Shows an article of so many words again and again, by turns with its words marked and without, each time in a fresh document. */
export const firstPaints = async (kind: Kind, words: number): Promise<{ plain: Shown[]; marked: Shown[] }> => {
  const style = ['tokens', 'reader'].map((name) => readFileSync(new URL(`../../components/styles/${name}.css`, import.meta.url), 'utf8'));
  const data = JSON.stringify([markupOf(words), ...Object.values(glossaryFiles())]).replaceAll('<', '\\u003c');
  const server = await serve('samples');
  const browser = await launch(kind, {
    extensionDir: extensionDir(kind),
    ...(kind === 'firefox' && { prefs: { 'privacy.reduceTimerPrecision': false } }),
  });
  try {
    server.overrides.set('/bench.js', { body: `${await bundle('in-page-marks.ts')};${globalName}.setUp(...${data})` });
    server.overrides.set('/bench.html', {
      body: `<!doctype html><style>${style.join('')}</style><body><main class="sheet"></main><script src="/bench.js"></script>`,
    });
    const page = await browser.open(server.url('bench.html'));
    const shown: { plain: Shown[]; marked: Shown[] } = { plain: [], marked: [] };
    for (let round = -rounds.before; round < rounds.counted; round++) {
      for (const withMarks of round % 2 ? [true, false] : [false, true]) {
        await page.goto(server.url('bench.html'));
        const one = await page.evaluate(
          (name, marks) => (globalThis as unknown as Record<string, { show: (marks: boolean) => Promise<Shown> }>)[name]?.show(marks),
          globalName,
          withMarks,
        );
        if (!one) throw new Error('scripts/bench/in-page-marks.ts did not load');
        if (round >= 0) shown[withMarks ? 'marked' : 'plain'].push(one);
      }
    }
    return shown;
  } finally {
    await browser.close();
    await server.close();
  }
};
