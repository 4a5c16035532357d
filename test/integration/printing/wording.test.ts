import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../main/workbench/desk.ts';
import { changeSettings } from '../../../main/workbench/office.ts';
import { frozenPdf } from '../../../main/workbench/papers/frozen.ts';
import { issuePaper, paperForm } from '../../../main/workbench/papers/issue.ts';
import { paperWord } from '../../../main/workbench/papers/word.ts';
import { previewWording } from '../../../main/workbench/papers/wording-preview.ts';
import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { defaultSettings } from '../../../shared/domain/office/defaults.ts';
import { evolveOffice, noOffice } from '../../../shared/domain/office/office.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { pieceOf, wordedPapers, wordingIds } from '../../../shared/domain/wording/pieces.ts';
import { act, register } from '../workbench/fixture.ts';
import { printingOffices } from './office.ts';
import { pagesText } from './pdf-text.ts';

const office = printingOffices();

const textOf = async (pdf: Uint8Array): Promise<string> =>
  (await pagesText(Buffer.from(pdf))).join(' ').replace(/\s+/g, ' ');
const issued = async (desk: Desk, caseId: string, kind: PaperKind, form: PaperForm = {}) => {
  const { id } = await issuePaper(desk, { caseId, kind, form });
  return { id, text: await textOf(await frozenPdf(desk, id)) };
};
async function wordText(desk: Desk, paperId: string): Promise<string> {
  const { token } = await paperWord(desk, paperId);
  const file = unzipSync(readFileSync(desk.staging.find(token)?.path ?? ''));
  return strFromU8(file['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');
}
async function answered(desk: Desk): Promise<string> {
  const { id } = await register(desk, 'Lampu {jalan} mati');
  await act(desk, id, { name: 'draft-answer', fields: { answer: 'Sudah diperbaiki.' } });
  return id;
}

describe('the words of an office', () => {
  it('are on the next paper and its Word document; what was issued before stays as it was', async () => {
    const { desk } = await office();
    const id = await answered(desk);
    const before = await issued(desk, id, 'surat-jawaban');
    expect(before.text).toContain('Demikian jawaban ini kami sampaikan.');
    const bytes = await frozenPdf(desk, before.id);
    await changeSettings(desk, 'wording', {
      'surat-jawaban.subject': 'Tanggapan: {judul}',
      'surat-jawaban.opening': 'Aduan {nomor_register}[ ({tracking_id})] tentang {judul} kami jawab:',
      'surat-jawaban.closing': 'Salam {{hormat}} dari {kantor}.',
    });
    const after = await issued(desk, id, 'surat-jawaban');
    const word = await wordText(desk, after.id);
    for (const words of [
      'Tanggapan: Lampu {jalan} mati',
      'Aduan 0001/ADU/XI/2026 tentang Lampu {jalan} mati kami jawab:',
      'Salam {hormat} dari Dinas Contoh.',
      'Ombudsman Republik Indonesia',
    ]) {
      expect(after.text).toContain(words);
      expect(word).toContain(words);
    }
    expect(after.text).not.toContain('Demikian jawaban ini');
    expect(await frozenPdf(desk, before.id)).toEqual(bytes);
    expect(await wordText(desk, before.id)).toContain('Demikian jawaban ini kami sampaikan.');
  });

  it('leave a sentence out that was emptied', async () => {
    const { desk } = await office();
    const id = await answered(desk);
    await changeSettings(desk, 'wording', { 'surat-jawaban.closing': '' });
    expect((await issued(desk, id, 'surat-jawaban')).text).not.toContain('Demikian jawaban ini');
  });

  it('fill the form of the papers that an officer may still change', async () => {
    const { desk } = await office();
    const { id } = await register(desk, 'Jembatan rusak');
    await changeSettings(desk, 'wording', {
      'surat-pelimpahan.addressee': 'Bupati Contoh',
      'surat-pelimpahan.request': 'Mohon ditangani.',
      'permintaan-kelengkapan.deadline': 'Dalam {batas_balasan}.',
    });
    const form = (kind: PaperKind) => paperForm(desk, { caseId: id, kind, form: {} });
    expect(await form('surat-pelimpahan')).toMatchObject({
      to: ['Bupati Contoh', 'di tempat'],
      action: 'Mohon ditangani.',
    });
    expect((await form('permintaan-kelengkapan')).schedule).toBe('Dalam 10 hari kerja.');
  });

  it('of a berita acara keep the title bold and the day in words', async () => {
    const { desk } = await office();
    const { id } = await register(desk, 'Pagar roboh');
    await changeSettings(desk, 'wording', {
      'berita-acara.opening': 'Pada {hari_tanggal} di {tempat} dilaksanakan {kegiatan}.\nPokok: {judul}.',
      'berita-acara.closing': 'Dibuat dalam rangkap dua.',
    });
    const { text } = await issued(desk, id, 'berita-acara', { location: 'Balai Desa' });
    expect(text).toContain('tahun dua ribu dua puluh enam (24 November 2026) di Balai Desa dilaksanakan');
    expect(text).toContain('Pokok: Pagar roboh.');
    expect(text).toContain('Dibuat dalam rangkap dua.');
    expect(text).not.toContain('Demikian berita acara');
  });

  it('never name who reported', async () => {
    const { desk } = await office();
    for (const name of ['nama_pelapor', 'nama', 'alamat', 'kontak_pelapor'])
      await expect(
        changeSettings(desk, 'wording', { 'nota-dinas.opening': `Dari {${name}}` }),
      ).rejects.toThrow('identitas pelapor');
  });
});

it('a fault is refused with its place, and nothing is saved', async () => {
  const { desk } = await office();
  const wording = { 'surat-jawaban.closing': 'Baik.\nNomor {nomer_register}' };
  await expect(changeSettings(desk, 'wording', wording)).rejects.toThrow(
    'Surat jawaban, Penutup, baris 2, kolom 7: isian {nomer_register} tidak dikenal di sini. Mungkin maksudnya {nomor_register}.',
  );
  await expect(
    changeSettings(desk, 'wording', { 'nota-dinas.opening': 'Aduan {judul{kantor}}' }),
  ).rejects.toThrow('Nota dinas, Pembuka, baris 1, kolom 13');
  await expect(changeSettings(desk, 'wording', { 'lain.opening': 'x' })).rejects.toThrow(
    'tidak dikenal versi ini',
  );
  expect(desk.settings().wording).toEqual({});
});

describe('the preview of words', () => {
  it.each(wordedPapers)('%s shows every piece with an invented case', async (kind) => {
    const { desk } = await office();
    const ids = wordingIds.filter((id) => pieceOf(id).kind === kind);
    const wording = Object.fromEntries(ids.map((id, index) => [id, `Kata ke-${index} ubahan`]));
    const shown = async (example: 'lapor' | 'berkadar') =>
      textOf(new Uint8Array(await (await previewWording(desk, { kind, example, wording })).arrayBuffer()));
    const text = `${await shown('lapor')} ${await shown('berkadar')}`;
    for (const words of Object.values(wording)) expect(text).toContain(words);
    expect(desk.settings().wording).toEqual({});
  });

  it('shows what square brackets leave out', async () => {
    const { desk } = await office();
    const wording = { 'surat-jawaban.opening': 'Aduan[ LAPOR! {tracking_id}] Saudara' };
    const shown = async (example: 'lapor' | 'langsung') => {
      const pdf = await previewWording(desk, { kind: 'surat-jawaban', example, wording });
      return textOf(new Uint8Array(await pdf.arrayBuffer()));
    };
    expect(await shown('lapor')).toContain('Aduan LAPOR! 1501559 Saudara');
    expect(await shown('langsung')).toContain('Aduan Saudara');
  });

  it('is refused like the saving', async () => {
    const { desk } = await office();
    const wording = { 'surat-jawaban.opening': 'a }' };
    await expect(previewWording(desk, { kind: 'surat-jawaban', example: 'lapor', wording })).rejects.toThrow(
      'baris 1, kolom 3',
    );
  });
});

it('an office founded before its words could be changed has the usual ones', () => {
  const { wording: _left, ...settings } = defaultSettings({ name: 'Dinas Contoh', unitCode: '1' });
  const founded = evolveOffice(
    noOffice,
    { type: 'founded', payload: { settings, sop: defaultSop } },
    { at: '2026-11-24T03:00:00.000Z', actor: 'petugas' },
  );
  expect(founded.settings?.wording).toEqual({});
});
