import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachFile, openAttachment } from '../../../main/workbench/cases/attachments.ts';
import { viewIdentity } from '../../../main/workbench/cases/identity.ts';
import { listCases } from '../../../main/workbench/cases/list.ts';
import { registerCase } from '../../../main/workbench/cases/register.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { bytesOf, exampleFile, importFile, newOffice, register } from './fixture.ts';

const reporter = {
  name: 'Wulandari Contohnama',
  address: 'Dusun Rahasiacontoh RT 9',
  contact: '0800-000-4321',
};
const secret = (desk: Desk) =>
  registerCase(desk, {
    channel: 'whatsapp',
    title: 'Bantuan belum sampai',
    body: 'Bantuan bulan lalu belum sampai.',
    anonymous: true,
    confidential: true,
    reporter,
  });

describe('a reporter’s identity', () => {
  it('from the LAPOR! file is nowhere in the database file, in a case or in a list', async () => {
    const { desk, folder } = await newOffice();
    const file = await exampleFile();
    // A name that the text itself spells out is the reporter's own telling, not a leak.
    const texts = JSON.stringify(file.rows.map(({ reporterName: _, ...rest }) => rest)).toLowerCase();
    const names = [...new Set(file.rows.flatMap((row) => row.reporterName ?? []))].filter(
      (name) => name.length > 4 && !texts.includes(name.toLowerCase()),
    );
    expect(names.length).toBeGreaterThan(20);
    await importFile(desk, file);
    const bytes = bytesOf(folder);
    expect(bytes.includes(file.rows[0]?.title.slice(0, 20) ?? '')).toBe(true);
    expect(names.filter((name) => bytes.includes(name))).toEqual([]);
    const rows = await listCases(desk, {
      filter: {},
      sort: 'register',
      descending: false,
      offset: 0,
      limit: 500,
    });
    const listed = JSON.stringify(rows);
    const views: string[] = [];
    for (const row of rows) views.push(JSON.stringify(await showCase(desk, row.id)));
    const shown = views.join('\n');
    expect(names.filter((name) => listed.includes(name) || shown.includes(name))).toEqual([]);
    const named = file.rows.filter((row) => row.reporterName).length;
    expect(views.filter((view) => view.includes('"hasIdentity":true'))).toHaveLength(named);
  });

  it('written down at the counter is not on the disk in clear, and opens only with a trace', async () => {
    const { desk, folder } = await newOffice();
    const { id } = await secret(desk);
    for (const words of Object.values(reporter)) {
      expect(bytesOf(folder).includes(words)).toBe(false);
      expect(JSON.stringify(await showCase(desk, id))).not.toContain(words);
    }
    expect(await viewIdentity(desk, id, 'Menanyakan alamat')).toEqual(reporter);
    const { history, hasIdentity, timeline } = await showCase(desk, id);
    expect(hasIdentity).toBe(true);
    expect(history[0]).toMatchObject({
      type: 'identity-viewed',
      by: 'Rina Contoh',
      detail: expect.stringContaining('Menanyakan alamat'),
    });
    expect(timeline.filter((step) => step.state === 'done')).toHaveLength(1);
  });

  it('is gone with its key: a refusal in words, and no trace of a look that did not happen', async () => {
    const { desk } = await newOffice();
    const { id } = await secret(desk);
    await desk.store.write((db) => db.deleteFrom('keys').where('case_id', '=', id).execute());
    await expect(viewIdentity(desk, id, 'Menanyakan alamat')).rejects.toThrow('sudah dimusnahkan');
    expect((await showCase(desk, id)).history.map((entry) => entry.type)).toEqual(['received']);
  });

  it('that nobody gave is refused', async () => {
    const { desk } = await newOffice();
    const { id } = await register(desk, 'Lampu jalan mati');
    await expect(viewIdentity(desk, id, 'Menanyakan alamat')).rejects.toThrow('tidak tercatat');
  });
});

const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  Buffer.from('isi gambar contoh '.repeat(50)),
]);
async function attach(desk: Desk, id: string, name: string, bytes: Buffer) {
  const { token } = await desk.staging.stage(name, bytes);
  return attachFile(desk, id, token, name);
}

describe('attachments', () => {
  it('are stored encrypted and come back as they were', async () => {
    const { desk, folder } = await newOffice();
    const { id } = await register(desk, 'Lampu jalan mati');
    const added = await attach(desk, id, 'foto.png', png);
    expect(added).toMatchObject({ name: 'foto.png', mediaType: 'image/png', size: png.length });
    expect((await showCase(desk, id)).attachments).toEqual([added]);
    const files = readdirSync(join(folder, 'blobs'), { recursive: true, withFileTypes: true }).filter(
      (each) => each.isFile(),
    );
    expect(files).toHaveLength(1);
    const [file] = files;
    if (!file) throw new Error('unreachable');
    const path = join(file.parentPath, file.name);
    expect(readFileSync(path).includes('isi gambar')).toBe(false);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    const opened = await openAttachment(desk, id, added.id);
    expect(readFileSync(desk.staging.find(opened.token)?.path ?? '').equals(png)).toBe(true);
    const bad = readFileSync(path);
    bad.writeUInt8(bad.readUInt8(40) ^ 1, 40);
    writeFileSync(path, bad);
    await expect(openAttachment(desk, id, added.id)).rejects.toThrow('rusak di disk');
  });

  it('cannot be opened when their key was destroyed', async () => {
    const { desk } = await newOffice();
    const { id } = await register(desk, 'Lampu jalan mati');
    const added = await attach(desk, id, 'foto.png', png);
    await desk.store.write((db) => db.deleteFrom('keys').where('case_id', '=', id).execute());
    await expect(openAttachment(desk, id, added.id)).rejects.toThrow('sudah dimusnahkan');
  });

  it.each([
    ['skrip.exe', png, 'tidak dapat dilampirkan'],
    ['tanpa-akhiran', png, 'tidak dapat dilampirkan'],
    ['gambar.png.html', png, 'tidak dapat dilampirkan'],
    ['surat.pdf', png, 'tidak sesuai dengan jenisnya'],
    ['foto.jpg', Buffer.from('<html>'), 'tidak sesuai dengan jenisnya'],
    ['kosong.png', Buffer.alloc(0), 'tidak sesuai dengan jenisnya'],
    ['besar.png', Buffer.concat([png, Buffer.alloc(25 * 1024 * 1024)]), 'lebih dari 25 MB'],
  ])('refuse %s', async (name, bytes, words) => {
    const { desk } = await newOffice();
    const { id } = await register(desk, 'Lampu jalan mati');
    await expect(attach(desk, id, name, bytes)).rejects.toThrow(words);
    expect((await showCase(desk, id)).attachments).toEqual([]);
  });

  it.each([
    ['surat.PDF', '255044462d312e37', 'application/pdf'],
    ['foto.jpeg', 'ffd8ffe0', 'image/jpeg'],
    ['surat.docx', '504b030414', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['tabel.xls', 'd0cf11e0a1b1', 'application/vnd.ms-excel'],
  ])('take %s', async (name, start, mediaType) => {
    const { desk } = await newOffice();
    const { id } = await register(desk, 'Lampu jalan mati');
    expect((await attach(desk, id, name, Buffer.from(start, 'hex'))).mediaType).toBe(mediaType);
  });

  it('need a case and a file that was chosen', async () => {
    const { desk } = await newOffice();
    await expect(attach(desk, 'tidak-ada', 'foto.png', png)).rejects.toThrow('Aduan tidak ada');
    await expect(attachFile(desk, 'tidak-ada', 'token', 'foto.png')).rejects.toThrow('sudah tidak ada');
  });
});
