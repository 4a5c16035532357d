import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachFile, attachmentFile } from '../../../main/workbench/cases/attachments.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import { attachmentEndings } from '../../../shared/domain/case/attachment-kinds.ts';
import { newOffice, register } from './fixture.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('an attachment', () => {
  it('is looked at in memory: nothing of it lies on disk in the clear', async () => {
    const { desk, folder } = await newOffice();
    const { id } = await register(desk, 'Jalan berlubang');
    const { token } = await desk.staging.stage('foto.png', png);
    const added = await attachFile(desk, id, token, 'foto.png');
    const shown = await attachmentFile(desk, id, added.id);
    expect(Buffer.from(await shown.arrayBuffer()).equals(png)).toBe(true);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    expect((await showCase(desk, id)).attachments).toEqual([added]);
    expect(added.content).toBe('ada');
  });

  it('whose file was taken out of the folder is named as lost', async () => {
    const { desk, folder } = await newOffice();
    const { id } = await register(desk, 'Jalan berlubang');
    const { token } = await desk.staging.stage('foto.png', png);
    const added = await attachFile(desk, id, token, 'foto.png');
    rmSync(join(folder, 'blobs'), { recursive: true });
    expect((await showCase(desk, id)).attachments).toEqual([{ ...added, content: 'hilang' }]);
    await expect(attachmentFile(desk, id, added.id)).rejects.toThrow(/blobs/);
  });

  it('of every kind that the file dialog offers is taken, and no other', async () => {
    const { desk } = await newOffice();
    const { id } = await register(desk, 'Jalan berlubang');
    const begins: Readonly<Record<string, string>> = {
      '.jpg': 'ffd8ff',
      '.jpeg': 'ffd8ff',
      '.png': '89504e47',
      '.webp': '52494646',
      '.pdf': '25504446',
      '.docx': '504b0304',
      '.xlsx': '504b0304',
      '.pptx': '504b0304',
      '.doc': 'd0cf11e0',
      '.xls': 'd0cf11e0',
    };
    expect(Object.keys(begins).toSorted()).toEqual(attachmentEndings.toSorted());
    for (const [ending, magic] of Object.entries(begins)) {
      const name = `BERKAS${ending.toUpperCase()}`;
      const { token } = await desk.staging.stage(name, Buffer.from(`${magic}00000000`, 'hex'));
      await attachFile(desk, id, token, name);
    }
    const { token } = await desk.staging.stage('surat.odt', Buffer.from('504b0304', 'hex'));
    await expect(attachFile(desk, id, token, 'surat.odt')).rejects.toThrow('tidak dapat dilampirkan');
    expect((await showCase(desk, id)).attachments).toHaveLength(10);
  });
});
