import { describe, expect, it } from 'vitest';
import { registerCase } from '../../../main/workbench/cases/register.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import { changeSettings } from '../../../main/workbench/office.ts';
import {
  explainClock,
  explanationPdf,
  stagedExplanation,
} from '../../../main/workbench/papers/explanation.ts';
import { countPdfPages } from '../../../shared/printing/pdf-facts.ts';
import { act } from '../workbench/fixture.ts';
import { printingOffices } from './office.ts';
import { pagesText } from './pdf-text.ts';

const openOffice = printingOffices();

describe('the annex that explains due dates', () => {
  it('has every clock with its days and reasons, an extension too, and nobody who reported', async () => {
    const { desk } = await openOffice();
    const { calendar } = desk.settings();
    await changeSettings(desk, 'calendar', {
      ...calendar,
      localHolidays: [{ date: '2026-11-27', kind: 'libur daerah', name: 'Hari jadi kabupaten' }],
    });
    const { id, register } = await registerCase(desk, {
      channel: 'surat',
      title: 'Lampu jalan mati',
      body: 'Lampu jalan mati sejak pekan lalu.',
      anonymous: true,
      confidential: false,
      reporter: { name: 'Suparmi Tersembunyi', address: 'Desa Rahasia', contact: '0812999' },
    });
    await act(desk, id, { name: 'classify', fields: { classification: 'informasi' } });
    await act(desk, id, {
      name: 'ask-extension',
      fields: { until: '2026-12-04', reason: 'Suku cadang belum tiba' },
    });
    await act(desk, id, { name: 'decide-extension', fields: { approved: true } });
    const pdf = await explanationPdf(desk, id);
    const text = (await pagesText(pdf)).join(' ');
    const said = text.replaceAll(/\s+/g, ' ');
    for (const words of [
      'LAMPIRAN PENJELASAN JATUH TEMPO',
      register,
      'Permintaan informasi: Jumat, 4 Desember 2026',
      'Hari jadi kabupaten',
      'Perpanjangan: Suku cadang belum tiba',
      'Halaman 1 dari',
    ])
      expect(said).toContain(words);
    for (const secret of ['Suparmi', 'Desa Rahasia', '0812999']) expect(said).not.toContain(secret);
    expect(countPdfPages(pdf)).toBeGreaterThan(0);
    const { clocks } = await showCase(desk, id);
    for (const clock of clocks) expect(said).toContain(explainClock(clock, 'WIB').due);
    const staged = await stagedExplanation(desk, id);
    expect(staged.name).toBe(`Penjelasan jatuh tempo ${register.replaceAll('/', '-')}.pdf`);
    expect(desk.staging.find(staged.token)).toBeDefined();
  });
});
