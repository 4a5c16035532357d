import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../../main/workbench/desk.ts';
import { numberAgenda } from '../../../main/workbench/papers/agenda.ts';
import { bundlePapers } from '../../../main/workbench/papers/batch.ts';
import { cancelPaper } from '../../../main/workbench/papers/cancel.ts';
import { frozenPdf, markPrinted } from '../../../main/workbench/papers/frozen.ts';
import { issuePaper } from '../../../main/workbench/papers/issue.ts';
import { agendaPdf } from '../../../main/workbench/reports/agenda-pdf.ts';
import { rebuildCases } from '../../../shared/event-store/project-cases.ts';
import { dump, register } from '../workbench/fixture.ts';
import { printingOffices } from './office.ts';
import { pagesText } from './pdf-text.ts';

const office = printingOffices();

const letter = async (desk: Desk, title: string) => {
  const { id } = await register(desk, title);
  return issuePaper(desk, { caseId: id, kind: 'nota-dinas', form: { to: ['Kepala Bidang'] } });
};

describe('the agenda of numbers', () => {
  test('has every number once and in order; a cancelled one stays and is not given again', async () => {
    const { desk } = await office();
    const first = await letter(desk, 'Jalan berlubang');
    const second = await letter(desk, 'Lampu mati');
    await cancelPaper(desk, second.id, 'Salah alamat tujuan');
    const third = await letter(desk, 'Sampah menumpuk');
    const { rows, missing, years } = await numberAgenda(desk, 2026);
    expect(rows.map((row) => [row.sequence, row.paperId])).toEqual([
      [1, first.id],
      [2, second.id],
      [3, third.id],
    ]);
    expect(new Set(rows.map((row) => row.number)).size).toBe(3);
    expect(rows.map((row) => row.cancelled?.reason ?? null)).toEqual([null, 'Salah alamat tujuan', null]);
    expect(missing).toEqual([]);
    expect(years).toEqual([2026]);
  });

  test('issuing at the same time gives neither a gap nor a double', async () => {
    const { desk } = await office();
    const { id } = await register(desk, 'Air keruh');
    const form = { to: ['Kepala Bidang'] };
    await Promise.all(
      Array.from({ length: 5 }, () => issuePaper(desk, { caseId: id, kind: 'nota-dinas', form })),
    );
    expect((await numberAgenda(desk, 2026)).rows.map((row) => row.sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  test('starts again at 1 in the year of the letter', async () => {
    const { desk } = await office();
    const { id } = await register(desk, 'Pagar roboh');
    const to = ['Kepala Bidang'];
    await issuePaper(desk, { caseId: id, kind: 'nota-dinas', form: { to } });
    await issuePaper(desk, { caseId: id, kind: 'nota-dinas', form: { to, date: '2027-01-04' } });
    expect((await numberAgenda(desk, 2027)).rows.map((row) => row.sequence)).toEqual([1]);
    expect((await numberAgenda(desk, 2026)).years).toEqual([2027, 2026]);
  });

  test('prints, cancelled letters with their reason, the head of the chain at its foot', async () => {
    const { desk } = await office();
    const paper = await letter(desk, 'Jalan berlubang');
    await cancelPaper(desk, paper.id, 'Salah alamat tujuan');
    const { token, name } = await agendaPdf(desk, 2026);
    expect(name).toBe('Agenda nomor surat 2026.pdf');
    const [text = ''] = await pagesText(await readFile(desk.staging.find(token)?.path ?? ''));
    expect(text).toContain('AGENDA NOMOR SURAT');
    expect(text).toContain('Salah alamat tujuan');
    expect(text).toContain('Kepala rantai catatan');
  });
});

describe('a cancelled letter', () => {
  test('is kept but not printed again, alone or among others', async () => {
    const { desk } = await office();
    const cancelled = await letter(desk, 'Jalan berlubang');
    const kept = await letter(desk, 'Lampu mati');
    await cancelPaper(desk, cancelled.id, 'Salah alamat tujuan');
    expect((await frozenPdf(desk, cancelled.id)).length).toBeGreaterThan(1_000);
    await expect(markPrinted(desk, [cancelled.id])).rejects.toThrow('sudah dibatalkan');
    const bundle = await bundlePapers(desk, [cancelled.id, kept.id], false);
    expect(bundle.paperIds).toEqual([kept.id]);
    expect(bundle.refused[0]?.reason).toContain('Salah alamat tujuan');
  });

  test('is cancelled once, with a number, and so after a rebuild', async () => {
    const { desk } = await office();
    const paper = await letter(desk, 'Jalan berlubang');
    await cancelPaper(desk, paper.id, 'Salah alamat tujuan');
    await expect(cancelPaper(desk, paper.id, 'Sekali lagi')).rejects.toThrow('sudah dibatalkan');
    const { id } = await register(desk, 'Lampu mati');
    const sheet = await issuePaper(desk, { caseId: id, kind: 'lembar-disposisi', form: {} });
    await expect(cancelPaper(desk, sheet.id, 'Tidak jadi')).rejects.toThrow('surat bernomor');
    const before = await dump(desk);
    await desk.transact((db) => rebuildCases(db, desk.office()));
    expect(await dump(desk)).toEqual(before);
  });
});
