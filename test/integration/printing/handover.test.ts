import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addOfficer } from '../../../main/workbench/office.ts';
import { issuePaper } from '../../../main/workbench/papers/issue.ts';
import { handOver } from '../../../main/workbench/reports/handover.ts';
import { brokenLink } from '../../../shared/event-store/verify.ts';
import { act, register } from '../workbench/fixture.ts';
import { printingOffices } from './office.ts';
import { pagesText } from './pdf-text.ts';

const office = printingOffices();

describe('the berita acara serah terima', () => {
  it('lists what is open, which papers are awaited, the last numbers and both signatories, and is recorded', async () => {
    const { desk } = await office();
    const sheet = await register(desk, 'Lampu jalan mati di Dusun Contoh');
    await issuePaper(desk, { caseId: sheet.id, kind: 'lembar-disposisi', form: {} });
    const letter = await register(desk, 'Jalan berlubang');
    await act(desk, letter.id, { name: 'draft-answer', fields: { answer: 'Sudah diperbaiki.' } });
    const { number } = await issuePaper(desk, { caseId: letter.id, kind: 'surat-jawaban', form: {} });
    const done = await register(desk, 'Aduan yang sudah selesai');
    await act(desk, done.id, { name: 'close', fields: { result: 'selesai' } });
    const from = desk.actor();
    const to = await addOfficer(desk, {
      name: 'Sari Pengganti',
      nip: '199001012015032001',
      position: 'Pejabat Penghubung',
      role: 'penghubung',
    });
    const { token, name } = await handOver(desk, from.id, to.id);
    expect(name).toContain(`${from.name} kepada Sari Pengganti`);
    const text = (await pagesText(readFileSync(desk.staging.find(token)?.path ?? '')))
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const part of [
      'BERITA ACARA SERAH TERIMA',
      'Aduan yang belum selesai: 2',
      'Lampu jalan mati di Dusun Contoh',
      'Disposisi pimpinan dicatat',
      `${number}`,
      'Dikirim dan dicatat terkirim',
      `Nomor register terakhir: ${done.register}`,
      'Yang menerima, Pejabat Penghubung',
      'NIP 19900101 201503 2 001',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Aduan yang sudah selesai');
    const last = await desk.store.read
      .selectFrom('events')
      .selectAll()
      .orderBy('position', 'desc')
      .executeTakeFirst();
    expect(last?.type).toBe('handed-over');
    expect(JSON.parse(last?.payload ?? '{}')).toMatchObject({ from: from.id, to: to.id, openCases: 2 });
    expect(await brokenLink(desk.store.read)).toBeNull();
  });

  it('needs two people', async () => {
    const { desk } = await office();
    const { id } = desk.actor();
    await expect(handOver(desk, id, id)).rejects.toThrow('dua orang');
    await expect(handOver(desk, id, 'tidak-ada')).rejects.toThrow('tidak ada');
  });
});
