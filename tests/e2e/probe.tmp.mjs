import { launch, pause } from './drivers/driver.ts';
import { serve } from './drivers/serve.ts';

const s = await serve('/tmp/drv/site', { '/slow.html': { delay: 300, body: '<h1>slow</h1>', headers: { 'content-type': 'text/html' } } });
const t0 = Date.now();
const L = (...a) => console.log(String(Date.now() - t0).padStart(6), ...a);
for (const kind of process.argv.slice(2)) {
  const b = await launch(kind, { extensionDir: kind === 'firefox' ? '/tmp/drv/extff' : '/tmp/drv/ext', reducedMotion: true });
  L('--', kind, b.extensionOrigin);
  try {
    const p = await b.open(s.url('index.html'));
    L('open', await p.evaluate(() => [innerWidth, innerHeight, matchMedia('(prefers-reduced-motion: reduce)').matches]));
    L('has', await p.hasReader());
    const f = await p.openReader();
    L('reader', await f.text('h1'), await f.rect('h1'));
    await f.hover({ css: '[data-term]', text: 'stage' });
    await f.waitFor('.card');
    L('card', await f.text('.card'));
    await f.hover('[data-term]', { x: 600, y: 500 });
    await f.click({ css: '[data-term]', nth: 1 });
    await f.tap('[data-term]');
    await f.click('#far');
    for (const k of ['Escape', 'Tab', 'Shift+Tab', 'Enter', 'Alt+Shift+Q']) await f.press(k);
    L('log', await f.evaluate(() => document.body.dataset.log));
    L(
      'promise',
      await f.evaluate(async (n) => {
        await new Promise((r) => setTimeout(r, 50));
        return { n };
      }, 5),
    );
    L(
      'throws',
      await f
        .evaluate(() => {
          throw new Error('boo');
        })
        .catch((e) => e.message.slice(0, 80)),
    );
    await p.setDark(true);
    L(
      'dark',
      await f.evaluate(
        () => matchMedia('(prefers-color-scheme: dark)').matches + ' ' + matchMedia('(prefers-reduced-motion: reduce)').matches,
      ),
    );
    await p.screenshot(`/tmp/drv/p-${kind}.png`);
    await p.resize(360, 640);
    L('size', await f.evaluate(() => [innerWidth, innerHeight]));
    await f.hover({ css: '[data-term]' });
    await p.screenshot(`/tmp/drv/p-${kind}-360.png`);
    await p.resize(1280, 900);
    await f.hover('#far');
    await f.click('#far');
    L('errors0', await b.consoleErrors());
    await f.evaluate(() => {
      console.error('c frame', { a: 1 }, new Error('x'));
      setTimeout(() => {
        throw new Error('t frame');
      });
    });
    await p.evaluate(() => {
      console.error('c page\nsecond line');
      Promise.reject(new Error('rej page'));
    });
    await pause(300);
    L('errors', await b.consoleErrors());
    L(
      'cmd',
      await p
        .pressCommand('Alt+Shift+R')
        .then(() => pause(400))
        .then(
          () => p.hasReader(),
          (e) => e.message,
        ),
    );
    await p.clickAction();
    await pause(500);
    L('after click', await p.hasReader());
    await p.goto(s.url('two.html'));
    L(await p.url());
    await p.back();
    L(await p.url());
    await p.goto(s.url('slow.html'));
    L(await p.main.text('h1'));
    const e = await b.open(b.extensionOrigin + '/reader.html');
    L('ext tab', await e.main.text('h1'), await e.url());
    await e.main.click('#far');
    L(await e.evaluate(() => document.body.dataset.log));
    await p.bringToFront();
    await p.main.press('a');
    L(await p.evaluate(() => window.pageKeys));
    const pp = await b.open(s.url('popup.html'));
    L('pop', await b.hasPopup());
    await pp.clickAction();
    const pop = await b.popup();
    L(await pop.text('body'), await b.hasPopup(), await pop.waitFor(() => document.readyState));
    L('tabs', await b.tabs());
    L(await pp.evaluate(() => 1), 'popup still', await b.hasPopup());
    await p
      .evaluate((u) => {
        window.open(u);
      }, s.url('two.html?x'))
      .catch((e) => L(e.message));
    const t = await b.tab('two.html?x').catch((e) => L(e.message));
    if (t) {
      L(await t.main.text('h1'));
      await t.close();
    }
    L('tabs', await b.tabs());
    await b.reinstall();
    const q = await b.open(s.url('index.html'));
    await q.openReader();
    L('again', await q.hasReader());
    let bad = 0;
    const t1 = Date.now();
    for (let i = 0; i < 15; i++) {
      await q.goto(s.url('index.html'));
      await q.clickAction();
      const ok = await q.reader().then(
        () => 1,
        () => 0,
      );
      if (!ok) bad++;
    }
    L('bad', bad, (Date.now() - t1) / 15, 'ms each');
    L(await b.open('http://127.0.0.1:1/').catch((e) => e.message.slice(0, 80)));
  } catch (e) {
    L('FAILED', e);
  } finally {
    await b.close();
    L('closed');
  }
}
L(s.requests.length, s.requests.slice(0, 3));
await s.close();
