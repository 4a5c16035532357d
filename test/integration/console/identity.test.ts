import { describe, expect, it } from 'vitest';
import { caseIdOfTracking } from '../../../shared/intake/lapor/fingerprint.ts';
import { sheetXml, workbook } from '../intake/xlsx.ts';
import { kinds } from '../server/databases.ts';
import { call, finished, openConsole } from './console.ts';

const header = [
  'Tracking ID',
  'Tanggal Laporan Masuk',
  'Nama Pelapor',
  'Klasifikasi Laporan',
  'Judul Laporan',
  'Isi Laporan Awal',
  'Tipe Laporan (Anonim/Rahasia)',
  'Instansi Terdisposisi',
  'Status Laporan',
];

describe.each(kinds)('a reporter at Kominfo on $name', (kind) => {
  it('is shown only with a reason that stays, and never when the report is secret', async () => {
    const test = await openConsole(kind);
    const { router, rina, console, kominfo } = test;
    const line = (id: string, type: string) => [
      id,
      '3 Nov 2026',
      'Warga Contoh Satu',
      'Pengaduan tidak berkadar pengawasan',
      `Judul ${id}`,
      'Isi laporan',
      type,
      'Dinas Sosial',
      'Terverifikasi',
    ];
    const bytes = workbook(sheetXml([header, line('8100001', '-'), line('8100002', 'Rahasia')]));
    const { token } = await console.staging.stage('lapor.xlsx', bytes);
    await finished(await call(router.intake.run, { token, fileName: 'lapor.xlsx', history: true }, rina));
    const open = (trackingId: string) =>
      call(router.cases.identity, { id: caseIdOfTracking(trackingId), reason: 'Menghubungi pelapor' }, rina);
    expect(await open('8100001')).toMatchObject({ name: 'Warga Contoh Satu' });
    await expect(open('8100002')).rejects.toThrow('dirahasiakan');
    const shown = await call(router.cases.show, { id: caseIdOfTracking('8100001') }, rina);
    expect(shown.history[0]).toMatchObject({
      what: 'Membuka identitas pelapor',
      detail: 'Menghubungi pelapor',
      by: 'Rina Wulandari',
    });
    expect(JSON.stringify(shown)).not.toContain('Warga Contoh');
    const events = await kominfo.desk.store.read.selectFrom('events').select('payload').execute();
    expect(JSON.stringify(events)).not.toContain('Warga Contoh');
  });
});
