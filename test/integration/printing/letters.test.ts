import { describe, expect, test } from 'vitest';
import type { Desk } from '../../../main/workbench/desk.ts';
import { frozenPdf } from '../../../main/workbench/papers/frozen.ts';
import { issuePaper, paperForm } from '../../../main/workbench/papers/issue.ts';
import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { act, register } from '../workbench/fixture.ts';
import { printingOffices } from './office.ts';
import { pagesText } from './pdf-text.ts';

const office = printingOffices();

async function issued(desk: Desk, caseId: string, kind: PaperKind, form: PaperForm = {}) {
  const paper = await issuePaper(desk, { caseId, kind, form });
  const text = (await pagesText(await frozenPdf(desk, paper.id))).join(' ').replace(/\s+/g, ' ');
  return { paper, text };
}

describe('papers filled from the case', () => {
  test('a completion request asks for what the case is held for', async () => {
    const { desk } = await office();
    const { id } = await register(desk, 'Bantuan belum cair');
    await act(desk, id, { name: 'hold', fields: { reason: 'Lampirkan salinan Kartu Keluarga' } });
    const { paper, text } = await issued(desk, id, 'permintaan-kelengkapan');
    expect(text).toContain('Lampirkan salinan Kartu Keluarga');
    expect(text).toContain('10 hari kerja sejak surat ini diterima');
    expect(paper.number).not.toBeNull();
    expect(text).toContain(String(paper.number));
  });

  test('a memo goes to the unit of the disposition, and to the Inspektorat where authority was abused', async () => {
    const { desk } = await office();
    const { id } = await register(desk, 'Jalan berlubang');
    await act(desk, id, { name: 'classify', fields: { classification: 'pengaduan' } });
    await act(desk, id, { name: 'verify', fields: {} });
    await act(desk, id, { name: 'dispose', fields: { unit: 'Bidang Pelayanan', instructions: [] } });
    expect((await issued(desk, id, 'nota-dinas')).text).toContain('Yth. Kepala Bidang Pelayanan');
    await act(desk, id, { name: 'classify', fields: { classification: 'pengaduan-berkadar' } });
    const secret = (await issued(desk, id, 'nota-dinas')).text;
    expect(secret).toContain('Yth. Inspektur Daerah');
    expect(secret).toContain('Rahasia');
  });

  test('a transfer letter says why and to whom the case was returned', async () => {
    const { desk } = await office();
    const { id } = await register(desk, 'Jembatan rusak');
    await act(desk, id, {
      name: 'return',
      fields: { reason: 'Jembatan kabupaten', to: 'Kepala Dinas PUPR' },
    });
    const { text } = await issued(desk, id, 'surat-pelimpahan');
    expect(text).toContain('Yth. Kepala Dinas PUPR');
    expect(text).toContain('Jembatan kabupaten');
  });

  test('minutes are of a visit or a clarification, their day in words, those present in the table', async () => {
    const { desk } = await office();
    const { id } = await register(desk, 'Pagar roboh');
    const { text } = await issued(desk, id, 'berita-acara', {
      purpose: 'cek lapangan',
      witnesses: ['Budi Contoh; Ketua RT 02'],
    });
    expect(text).toContain('BERITA ACARA CEK LAPANGAN');
    expect(text).toContain('dua puluh empat bulan November tahun dua ribu dua puluh enam');
    for (const words of ['Rina Contoh', 'Budi Contoh', 'Ketua RT 02']) expect(text).toContain(words);
  });

  test('a control card carries every step with the times and initials of those done', async () => {
    const { desk } = await office();
    const { id } = await register(desk, 'Lampu mati');
    const { paper, text } = await issued(desk, id, 'kartu-kendali');
    expect(paper.number).toBeNull();
    expect(text).toContain('RC = Rina Contoh');
    for (const step of desk.office().sops[0]?.steps ?? []) expect(text).toContain(step.activity);
  });
});

test('a letter that lacks what it is for is refused and takes no number', async () => {
  const { desk } = await office();
  const { id } = await register(desk, 'Air keruh');
  const wrong: readonly [PaperKind, PaperForm, string][] = [
    ['surat-jawaban', {}, 'konsep jawaban'],
    ['permintaan-kelengkapan', { needed: [' '] }, 'kelengkapan yang diminta'],
    ['nota-dinas', {}, 'kepada siapa'],
    ['surat-pelimpahan', {}, 'alasan pelimpahan'],
  ];
  for (const [kind, form, words] of wrong)
    await expect(issuePaper(desk, { caseId: id, kind, form })).rejects.toThrow(words);
  const { paper } = await issued(desk, id, 'berita-acara');
  expect(paper.number).toContain('/1/');
  expect((await paperForm(desk, { caseId: id, kind: 'nota-dinas', form: {} })).from).toBe(
    'Kepala Dinas Contoh',
  );
});
