import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { issuePaper } from '../../../main/workbench/papers/issue.ts';
import { paperWord } from '../../../main/workbench/papers/word.ts';
import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { act, register } from '../workbench/fixture.ts';
import { printingOffices } from './office.ts';

const office = printingOffices();

/** The text of a Word document, a paragraph a line. */
function wordText(path: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  const text = xml.replaceAll('</w:p>', '\n').replace(/<[^>]*>/g, '');
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

describe('a letter as a Word document', () => {
  it.each<[PaperKind, PaperForm, readonly string[]]>([
    [
      'surat-jawaban',
      { findings: 'Lampu putus & kabel lepas.' },
      ['1.  Pokok laporan', 'Lampu putus & kabel lepas.'],
    ],
    ['nota-dinas', { to: ['Kepala Bidang Contoh'] }, ['Yth. Kepala Bidang Contoh', 'NOTA DINAS', 'Kepada']],
    [
      'surat-pelimpahan',
      { to: ['Dinas Contoh'], reason: 'Bukan wewenang kami' },
      ['Bukan wewenang kami', 'Identitas pelapor tidak kami cantumkan'],
    ],
    ['permintaan-kelengkapan', { needed: ['Foto lokasi'] }, ['a.  Foto lokasi', 'Batas waktu melengkapi']],
  ])('%s says what its paper says', async (kind, form, words) => {
    const { desk } = await office();
    const { id } = await register(desk, 'Lampu jalan mati di Dusun Contoh');
    await act(desk, id, { name: 'draft-answer', fields: { answer: 'Sudah diperbaiki <hari ini>.' } });
    const paper = await issuePaper(desk, { caseId: id, kind, form });
    const { token, name } = await paperWord(desk, paper.id);
    expect(name).toMatch(/\.docx$/);
    const text = wordText(desk.staging.find(token)?.path ?? '');
    for (const word of [`${paper.number}`, 'Lampu jalan mati di Dusun Contoh', ...words])
      expect(text).toContain(word);
    if (kind === 'surat-jawaban') expect(text).toContain('Sudah diperbaiki <hari ini>.');
  });

  it('is not made of a sheet that is no letter', async () => {
    const { desk } = await office();
    const { id } = await register(desk, 'Lampu jalan mati');
    const paper = await issuePaper(desk, { caseId: id, kind: 'lembar-disposisi', form: {} });
    await expect(paperWord(desk, paper.id)).rejects.toThrow('Hanya surat dan nota dinas');
  });
});
