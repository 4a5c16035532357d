import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takeStaged } from '../../../main/sync/service.ts';
import { exchangeHistory } from '../../../main/sync/status.ts';
import type { Workbench } from '../../../main/workbench/open-workbench.ts';
import { answerRequest } from '../../../server/exchange/answer.ts';
import type { Kominfo } from '../server/kominfo.ts';
import { register } from '../workbench/fixture.ts';
import { attach, enrolledOffice, give, kominfoServer, registers, unsound } from './two-offices.ts';

/** The file that an office carries out, as bytes. */
async function fileOut(workbench: Workbench): Promise<Buffer> {
  const { token } = await workbench.exchange.writeFile();
  return takeStaged(workbench.desk, token);
}

/** Kominfo reads a request file and makes the answer's file. */
const answered = async (kominfo: Kominfo, request: Uint8Array): Promise<Uint8Array> =>
  (await answerRequest(kominfo.desk, request, { via: 'berkas', program: '0.1.0', minimum: '0.1.0' })).bytes;

describe('the exchange by USB stick', () => {
  it('does what the network does, in two files, with attachments along', async () => {
    const kominfo = await kominfoServer();
    const { workbench, desk, id } = await enrolledOffice(kominfo, 'Dinas A');
    const given = await give(kominfo, 1, id, 'Dinas A');
    await register(desk, 'Lampu padam');
    const brought = await workbench.exchange.readFile(await answered(kominfo, await fileOut(workbench)));
    expect(brought).toMatchObject({ newCases: 1, already: false, refused: 0 });
    expect(Object.values(await registers(desk))).toContain('0002/ADU/XI/2026');
    await attach(desk, given, 1_000);
    await workbench.exchange.readFile(await answered(kominfo, await fileOut(workbench)));
    const blobs = await kominfo.desk.store.read.selectFrom('blobs').select('complete').execute();
    expect(blobs).toEqual([{ complete: 1 }]);
    expect(await workbench.exchange.status()).toMatchObject({ waitingEvents: 0, waitingBlobs: { up: 0 } });
    expect((await exchangeHistory(desk)).map((each) => each.outcome)).toContain('ditulis');
    expect(await unsound(desk)).toBeNull();
  });

  it('twice the same answer changes nothing; an older one that was skipped may still be read', async () => {
    const kominfo = await kominfoServer();
    const { workbench, desk, id } = await enrolledOffice(kominfo, 'Dinas A');
    await give(kominfo, 1, id, 'Dinas A');
    const first = await answered(kominfo, await fileOut(workbench));
    await give(kominfo, 2, id, 'Dinas A');
    const second = await answered(kominfo, await fileOut(workbench));
    expect(await workbench.exchange.readFile(second)).toMatchObject({ newCases: 2 });
    const before = await registers(desk);
    expect(await workbench.exchange.readFile(second)).toMatchObject({ already: true, received: 0 });
    expect(await workbench.exchange.readFile(first)).toMatchObject({
      already: false,
      received: 0,
      newCases: 0,
    });
    expect(await registers(desk)).toEqual(before);
    expect(await unsound(desk)).toBeNull();
  });

  it('refuses a wrong file with the reason', async () => {
    const kominfo = await kominfoServer();
    const a = await enrolledOffice(kominfo, 'Dinas A');
    const b = await enrolledOffice(kominfo, 'Dinas B');
    const own = await fileOut(a.workbench);
    const theirs = await answered(kominfo, await fileOut(b.workbench));
    const good = await answered(kominfo, own);
    const read = (bytes: Uint8Array) => a.workbench.exchange.readFile(bytes);
    await expect(read(own)).rejects.toThrow('permintaan nomor 2 dari komputer ini sendiri');
    await expect(read(theirs)).rejects.toThrow('bukan jawaban Kominfo untuk komputer ini');
    await expect(read(Buffer.from('bukan apa-apa'))).rejects.toThrow('bukan berkas tukar');
    await expect(read(good.subarray(0, good.length - 40))).rejects.toThrow('rusak');
    await a.desk.store.write((db) =>
      db.withTables<{ exchange_requests: { number: number } }>().deleteFrom('exchange_requests').execute(),
    );
    await expect(read(good)).rejects.toThrow('tidak dibuat folder data ini');
    expect(await unsound(a.desk)).toBeNull();
  });

  it('is named so that people can tell the files apart', async () => {
    const kominfo = await kominfoServer();
    const { workbench, desk } = await enrolledOffice(kominfo, 'Dinas A/B');
    const { name, token, number } = await workbench.exchange.writeFile();
    expect(name).toBe(`Permintaan ${number} Dinas A B.penghubung`);
    const staged = desk.staging.find(token);
    expect(
      readFileSync(staged?.path ?? '')
        .subarray(0, 21)
        .toString(),
    ).toBe('age-encryption.org/v1');
  });
});
