import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { kinds } from '../server/databases.ts';
import { newOffice } from '../server/office.ts';
import { call, openConsole } from './console.ts';

describe.each(kinds)("an office's file read in the console on $name", (kind) => {
  it('is taken in once and answered by a file for that office', async () => {
    const { kominfo, console, router, rina, stranger } = await openConsole(kind);
    const office = await newOffice(kominfo, 'Dinas A/B');
    office.receive(office.newId());
    const { bytes } = await office.seal({ via: 'berkas' });
    const staged = async (content: Uint8Array) => ({
      token: (await console.staging.stage('Permintaan 1.penghubung', content)).token,
    });
    await expect(call(router.offices.answerFile, await staged(bytes), stranger)).rejects.toThrow('berakhir');
    const done = await call(router.offices.answerFile, await staged(bytes), rina);
    expect(done).toMatchObject({ name: 'Dinas A/B', number: 1, taken: 1, known: 0, refused: 0 });
    expect(done.file.name).toBe('Jawaban 1 Dinas A B.penghubung');
    const saved = console.staging.find(done.file.token);
    if (!saved) throw new Error('no answer');
    office.apply(await office.open(await readFile(saved.path)));
    expect(office.outbox).toEqual([]);
    expect(await call(router.offices.answerFile, await staged(bytes), rina)).toMatchObject({
      taken: 0,
      known: 1,
    });
  });

  it('is refused in words for those at Kominfo, and nothing stays of it', async () => {
    const { kominfo, console, router, rina } = await openConsole(kind);
    const office = await newOffice(kominfo, 'Dinas A');
    const read = async (content: Uint8Array) => {
      const { token } = await console.staging.stage('Permintaan 1.penghubung', content);
      const answer = call(router.offices.answerFile, { token }, rina);
      await expect(answer).rejects.toThrow();
      expect(console.staging.find(token)).toBeUndefined();
      return answer.catch((error: unknown) => String(error));
    };
    expect(await read(new Uint8Array([1, 2, 3]))).toContain('Ini bukan berkas permintaan kantor');
    const { bytes } = await office.seal({ via: 'berkas' });
    await call(router.offices.revoke, { device: office.device }, rina);
    expect(await read(bytes)).toContain('sudah dicabut');
  });
});
