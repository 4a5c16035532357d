import { expect, it, onTestFinished } from 'vitest';
import { harmful } from '../integration/exchange/every-text.ts';
import { kinds } from '../integration/server/databases.ts';
import { startKominfo } from '../integration/server/kominfo.ts';
import { receivedPayload } from '../integration/server/office.ts';
import { caseId } from '../integration/sync/two-offices.ts';
import { openBrowserOffice } from './browser-office.ts';

const present = '2026-11-24T10:00:00+07:00';

it('a report that is SQL and HTML is shown as text at the office, and runs nothing', async () => {
  const [sqlite] = kinds;
  if (!sqlite) throw new Error('no SQLite');
  const kominfo = await startKominfo(sqlite);
  onTestFinished(() => kominfo.close());
  kominfo.clock.now = Date.parse(present);
  const id = await kominfo.addOffice('Dinas Contoh');
  const stream = `case/${caseId(1)}`;
  await kominfo.record(stream, 'received', receivedPayload(harmful));
  await kominfo.record(stream, 'noted', { note: harmful });
  await kominfo.record(stream, 'assigned', { office: id, name: 'Dinas Contoh', note: harmful });
  const { page, origin, close } = await openBrowserOffice(['--contoh', '--now', present]);
  onTestFinished(close);
  await page.goto(`${origin}/#/sinkronisasi`);
  await page.getByLabel('Alamat server Kominfo').fill(kominfo.url);
  await page.getByLabel('Kode pendaftaran').fill(await kominfo.code(id));
  await page.getByRole('button', { name: 'Sambungkan' }).click();
  await page.getByRole('heading', { name: 'Keadaan' }).waitFor();
  await page.goto(`${origin}/#/`);
  await page.getByRole('heading', { name: 'Baru dari Kominfo (1)' }).waitFor();
  await page
    .getByRole('link', { name: /drop table events/ })
    .first()
    .click();
  await page.getByText('Dinas Contoh (kantor ini)').waitFor();
  expect(await page.getByText(/<script>globalThis\.harmed = 1<\/script>/).count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
}, 120_000);
