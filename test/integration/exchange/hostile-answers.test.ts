import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeStaged } from '../../../main/sync/service.ts';
import { httpsTransport } from '../../../main/sync/transports/https.ts';
import { attachFile, openAttachment } from '../../../main/workbench/cases/attachments.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import { answerRequest } from '../../../server/exchange/answer.ts';
import { listen } from '../../../server/http/listen.ts';
import { enrolledOffice, give, kominfoServer, unsound } from '../sync/two-offices.ts';
import { bounded } from './bounded.ts';
import { encrypted, manyReceivers } from './forge.ts';
import { officeTables } from './tables.ts';

describe('who means an office harm', () => {
  it('a file that ends after any hundredth of its length, or only looks like one, changes nothing', async () => {
    const kominfo = await kominfoServer();
    const { workbench, desk, folder, id } = await enrolledOffice(kominfo, 'Dinas A');
    await give(kominfo, 1, id, 'Dinas A');
    const request = await takeStaged(desk, (await workbench.exchange.writeFile()).token);
    const options = { via: 'berkas', program: '0.1.0', minimum: '0.1.0' } as const;
    const { bytes } = await answerRequest(kominfo.desk, request, options);
    const before = officeTables(folder);
    await bounded(async () => {
      for (let part = 0; part < 100; part += 1) {
        const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 100));
        await expect(workbench.exchange.readFile(cut), `${part} %`).rejects.toThrow(
          /bukan berkas tukar|rusak di perjalanan/,
        );
      }
      await expect(workbench.exchange.readFile(await manyReceivers(30_000_000))).rejects.toThrow(
        'bukan jawaban',
      );
      const { recipient } = kominfo.desk.identity;
      const theirs = await encrypted(recipient, Buffer.alloc(1_000));
      await expect(workbench.exchange.readFile(theirs)).rejects.toThrow('bukan jawaban Kominfo');
    });
    expect(officeTables(folder)).toEqual(before);
    expect(await workbench.exchange.readFile(bytes)).toMatchObject({ newCases: 1 });
    expect(await unsound(desk)).toBeNull();
  });

  it('an attachment whose name is a path lies where all lie, and is opened under a harmless name', async () => {
    const kominfo = await kominfoServer();
    const [a, b] = [await enrolledOffice(kominfo, 'Dinas A'), await enrolledOffice(kominfo, 'Dinas B')];
    const given = await give(kominfo, 1, a.id, 'Dinas A');
    await a.workbench.exchange.run({});
    const name = '../../../x\\..\\jahat.png';
    const bytes = Buffer.from('89504e470d0a1a0a', 'hex');
    const { token } = await a.desk.staging.stage('foto.png', bytes);
    const { id: attachment } = await attachFile(a.desk, given, token, name);
    await a.workbench.exchange.run({});
    await kominfo.record(`case/${given}`, 'assigned', { office: b.id, name: 'Dinas B' });
    const around = [dirname(b.folder), dirname(dirname(b.folder))];
    const named = () =>
      around.flatMap((folder) => readdirSync(folder)).filter((each) => each.includes('jahat'));
    expect(await b.workbench.exchange.run({})).toMatchObject({ blobsDown: 1 });
    const opened = await openAttachment(b.desk, given, attachment);
    expect(opened.name).toBe('jahat.png');
    expect(dirname(b.desk.staging.find(opened.token)?.path ?? '')).toBe(join(b.folder, 'tmp'));
    expect(named()).toEqual([]);
    expect((await showCase(b.desk, given)).attachments.map((each) => each.id)).toEqual([attachment]);
  });

  it('a server that answers with gigabytes is not listened to', async () => {
    const part = gzipSync(Buffer.alloc(10_000_000, 0x20));
    const body = new Uint8Array(Buffer.concat(Array.from({ length: 300 }, () => part)));
    const headers = { 'Content-Encoding': 'gzip', 'Content-Type': 'application/json' };
    const app = new Hono().all('*', (context) =>
      context.body(body, context.req.path === '/tukar' ? 200 : 500, headers),
    );
    const server = await listen(app, { host: '127.0.0.1', port: 0, tls: null });
    onTestFinished(() => server.stop());
    const transport = httpsTransport(`http://127.0.0.1:${server.port}`);
    const sha256 = createHash('sha256').update('x').digest('hex');
    await bounded(async () => {
      await expect(transport.exchange(Buffer.from('x'))).rejects.toThrow('melebihi batas ukuran');
      await expect(transport.enrol({})).rejects.toThrow('sedang bermasalah (500)');
      await expect(transport.getFrom('t', sha256, 0)).rejects.toThrow('sedang bermasalah (500)');
      const piece = { from: 0, bytes: Buffer.from('x'), total: 1 };
      await expect(transport.putPiece('t', sha256, piece)).rejects.toThrow('sedang bermasalah (500)');
    });
  });
});
