// npm run score:conservation -- CORPUS_DIR …: holds every page of a corpus to the law that nothing visible vanishes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { vanished, visibleTexts } from './score/vanished.ts';

let pages = 0;
let texts = 0;
let lost = 0;
for (const dir of process.argv.slice(2)) {
  for (const line of readFileSync(join(dir, 'cases.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const { id, url } = JSON.parse(line) as { id: string; url: string };
    const html = gunzipSync(readFileSync(join(dir, 'pages', `${id}.html.gz`))).toString('utf8');
    const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
    const visible = visibleTexts(window.document);
    const gone = vanished(window.document, visible);
    pages++;
    texts += visible.length;
    lost += gone.length;
    for (const text of gone.slice(0, 3)) console.log(`${id}: ${text.slice(0, 80)}`);
    window.close();
    // jsdom lets go of a closed page only in a later turn; without one hundreds of pages stay in memory.
    await turn();
  }
}
console.log(`${pages} pages, ${texts} visible texts, ${lost} vanished`);
if (lost > 0) process.exitCode = 1;
