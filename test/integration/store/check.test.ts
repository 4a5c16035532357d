import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../main/command/maintenance.ts';
import { attachFile } from '../../../main/workbench/cases/attachments.ts';
import type { Workbench } from '../../../main/workbench/open-workbench.ts';
import { issuePaper } from '../../../main/workbench/papers/issue.ts';
import { act, behindTheBack, newOffice, now, register } from '../workbench/fixture.ts';
import { blobFiles } from './blob-files.ts';

const printer = {
  print: () => Promise.resolve(Buffer.from('%PDF-1.4\n1 0 obj << /Type /Page >> endobj\n%%EOF')),
  close: () => Promise.resolve(),
};

/** A case with one attachment and one issued paper: three stored files. */
async function withFiles(): Promise<{ folder: string; workbench: Workbench; register: string }> {
  const { folder, workbench, desk } = await newOffice(undefined, undefined, printer);
  const made = await register(desk, 'Lampu jalan mati');
  const staged = await desk.staging.stage('KTP Siti.pdf', Buffer.from('%PDF-1.4 lampiran'));
  await attachFile(desk, made.id, staged.token, 'KTP Siti.pdf');
  await issuePaper(desk, { caseId: made.id, kind: 'tanda-terima', form: {} });
  return { folder, workbench, register: made.register };
}

async function checked(workbench: Workbench): Promise<{ blobs: number; blobsKeyDestroyed: number }> {
  const said: string[] = [];
  const print = (text: string) => said.push(text);
  await check({ workbench, desk: workbench.desk, positional: [], named: new Map(), json: true, print });
  return JSON.parse(said.join(''));
}

describe('check and stored files', () => {
  it('counts the files that are what the events say', async () => {
    const { workbench } = await withFiles();
    expect(await checked(workbench)).toMatchObject({ ok: true, blobs: 3, blobsKeyDestroyed: 0 });
  });

  it.each([
    ['missing', (file: string) => rmSync(file), 'tidak ada'],
    [
      'changed',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[20] = (bytes[20] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
      'rusak di disk',
    ],
  ])('names the first one that is %s, by register and by its own name only', async (_how, spoil, said) => {
    const { folder, workbench, register: number } = await withFiles();
    const { attachment } = await blobFiles(workbench.desk);
    spoil(join(folder, 'blobs', attachment.slice(0, 2), attachment));
    const failure = checked(workbench);
    await expect(failure).rejects.toThrow(
      `aduan ${number}, lampiran: Berkas blobs/${attachment.slice(0, 2)}/${attachment} ${said}`,
    );
    await expect(failure).rejects.not.toThrow('Siti');
  });

  it('finds a PDF that is another one than was issued', async () => {
    const { folder, workbench } = await withFiles();
    const { pdf, key } = await blobFiles(workbench.desk);
    const other = workbench.desk.store.blobs.write(key, Buffer.from('%PDF-1.4 lain'));
    behindTheBack(folder, (db) => {
      db.exec('drop trigger events_keep');
      db.prepare(`update events set payload = replace(payload, ?, ?) where type = 'paper-issued'`).run(
        pdf,
        other,
      );
    });
    await expect(checked(workbench)).rejects.toThrow('isinya bukan yang diterbitkan');
  });

  it('passes over files whose key was destroyed, and counts them', async () => {
    const { folder, workbench } = await withFiles();
    behindTheBack(folder, (db) => db.exec('delete from keys'));
    for (const shelf of readdirSync(join(folder, 'blobs')))
      rmSync(join(folder, 'blobs', shelf), { recursive: true });
    expect(await checked(workbench)).toMatchObject({ ok: true, blobs: 0, blobsKeyDestroyed: 3 });
  });

  it('finds a step that is not as the events say', async () => {
    const { folder, workbench, register: number } = await withFiles();
    behindTheBack(folder, (db) => db.exec(`update steps set done_by = 'lain' where number = 1`));
    await expect(checked(workbench)).rejects.toThrow(`aduan ${number}: langkah 1, kolom done_by`);
  });
});

describe('the steps of a case', () => {
  it('are those of its timeline that are done, skipped or current, with the working time taken', async () => {
    let time = now;
    const { desk } = await newOffice(() => time);
    const { id } = await register(desk, 'Jembatan rusak');
    time += 90 * 60_000;
    await act(desk, id, { name: 'classify', fields: { classification: 'pengaduan' } });
    await act(desk, id, { name: 'verify', fields: {} });
    // From 11.30 to 14.00, less the break from 12.00 to 13.00.
    time += 150 * 60_000;
    await act(desk, id, { name: 'dispose', fields: { unit: 'Sekretariat' } });
    const rows = await desk.store.read
      .selectFrom('steps')
      .selectAll()
      .where('case_id', '=', id)
      .orderBy('number')
      .execute();
    expect(rows.map(({ step, state, minutes, departure }) => [step, state, minutes, departure])).toEqual([
      ['terima', 'done', null, null],
      ['telaah', 'done', 90, null],
      ['sheet', 'skipped', null, 'dilewati'],
      ['disposisi', 'done', 90, 'dikerjakan sebelum langkah 3 selesai'],
      ['tindak-lanjut', 'current', null, null],
    ]);
    expect(rows[0]).toMatchObject({ sop_id: 'sop-lapor', sop_version: 1, done_by: desk.actor().id });
  });
});
