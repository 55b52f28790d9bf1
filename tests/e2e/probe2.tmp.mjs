import { launch, pause } from './drivers/driver.ts';
import { serve } from './drivers/serve.ts';

const s = await serve('/tmp/drv/site');
const t0 = Date.now();
const L = (...a) => console.log(String(Date.now() - t0).padStart(6), ...a);
for (const kind of process.argv.slice(2)) {
  const b = await launch(kind, { extensionDir: kind === 'firefox' ? '/tmp/drv/extff' : '/tmp/drv/ext' });
  try {
    const q = await b.open(s.url('index.html'));
    const st = () =>
      q.evaluate(() => {
        const d = document.documentElement;
        return [innerWidth, d.clientWidth, d.scrollWidth, d.clientHeight, d.scrollHeight];
      });
    L(await st());
    const f = await q.openReader();
    L(await st(), await f.evaluate(() => innerWidth));
    await q.resize(360, 640);
    L(await st());
    await q.screenshot('/tmp/drv/x.png');
  } catch (e) {
    L('FAILED', e);
  } finally {
    await b.close();
    L('closed');
  }
}
await s.close();
