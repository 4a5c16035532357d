import { describe, expect, it } from 'vitest';
import { kinds } from '../server/databases.ts';
import { attach, enrolledOffice, give } from '../sync/two-offices.ts';
import { now } from '../workbench/fixture.ts';
import { call, openConsole } from './console.ts';

describe.each(kinds)('attachments at Kominfo on $name', (kind) => {
  it('are listed as soon as their event is known, and open once their content has come', async () => {
    const { kominfo, router, rina, stranger } = await openConsole(kind);
    kominfo.clock.now = now;
    const { desk, workbench, id: office } = await enrolledOffice(kominfo, 'Dinas A');
    const id = await give(kominfo, 1, office, 'Dinas A');
    await workbench.exchange.run({});
    const attachmentId = await attach(desk, id, 5_000);
    await workbench.exchange.run({});
    const shown = () => call(router.cases.show, { id }, rina);
    const file = {
      id: attachmentId,
      name: 'foto.png',
      mediaType: 'image/png',
      size: 5_008,
      office: 'Dinas A',
    };
    expect((await shown()).attachments).toMatchObject([{ ...file, content: 'ada' }]);
    const read = async () => call(router.cases.attachmentFile, { id, attachmentId }, rina);
    const bytes = Buffer.from(await (await read()).arrayBuffer());
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect(bytes).toHaveLength(5_008);
    await expect(call(router.cases.attachmentFile, { id, attachmentId }, stranger)).rejects.toThrow(
      'Masuk lagi',
    );

    await kominfo.desk.store.write((tx) => tx.updateTable('blobs').set({ complete: 0 }).execute());
    expect((await shown()).attachments).toMatchObject([{ ...file, content: 'ditunggu' }]);
    await expect(read()).rejects.toThrow('belum tiba dari kantornya');
    await kominfo.desk.store.write(async (tx) => {
      await tx.updateTable('blobs').set({ complete: 1 }).execute();
      await tx.deleteFrom('keys').execute();
    });
    await expect(read()).rejects.toThrow('Kunci lampiran itu tidak ada');
  });
});
