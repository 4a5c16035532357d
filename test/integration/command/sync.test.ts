import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../../server/exchange/answer.ts';
import { program } from '../../e2e/browser-office.ts';
import { give, kominfoServer } from '../sync/two-offices.ts';
import { newFolder } from '../workbench/fixture.ts';

/** Runs the built program as the office's IT person would; the server in this process answers meanwhile. */
function penghubung(
  data: string,
  ...args: readonly string[]
): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program('command.js'), ...args, '--data', data, '--now', '2026-11-24T10:00:00+07:00'],
      (error, out, said) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, error: said }),
    );
  });
}

describe('the exchange without a window', () => {
  it('enrols, exchanges, tells how it stands, and goes by file', async () => {
    const kominfo = await kominfoServer();
    const id = await kominfo.addOffice('Dinas Perintah');
    const data = newFolder();
    const run = (...args: readonly string[]) => penghubung(data, ...args);
    await run('init', '--office', 'Dinas Perintah', '--unit-code', '406.101');

    expect(await run('sync')).toMatchObject({ code: 1, error: expect.stringContaining('belum terhubung') });
    expect((await run('sync', 'status')).out).toContain('Belum terhubung dengan Kominfo');
    expect((await run('enrol', kominfo.url, 'salah')).error).toContain('10 huruf dan angka');
    const enrolled = await run('enrol', kominfo.url, await kominfo.code(id));
    expect(enrolled).toMatchObject({
      code: 0,
      out: expect.stringContaining('Terdaftar sebagai Dinas Perintah'),
    });

    await give(kominfo, 1, id, 'Dinas Perintah');
    const synced = await run('sync', '--json');
    expect(JSON.parse(synced.out)).toMatchObject({ received: 2, newCases: 1, refused: 0 });
    const status = JSON.parse((await run('sync', 'status', '--json')).out);
    expect(status).toMatchObject({
      waitingEvents: 0,
      conflicts: 0,
      next: expect.stringMatching(/^2026-11-27T07:0/),
    });

    await give(kominfo, 2, id, 'Dinas Perintah');
    const [out, back] = [
      join(data, '..', `keluar-${id}.penghubung`),
      join(data, '..', `jawaban-${id}.penghubung`),
    ];
    expect((await run('bundle', 'out', out)).out).toMatch(/^Permintaan nomor \d+ di /);
    const options = { via: 'berkas', program: '0.1.0', minimum: '0.1.0' } as const;
    writeFileSync(back, (await answerRequest(kominfo.desk, readFileSync(out), options)).bytes);
    expect((await run('bundle', 'in', back)).out).toContain('2 catatan baru, 1 aduan baru');
    expect((await run('bundle', 'in', back)).out).toContain('sudah pernah dibaca');
    expect(await run('bundle', 'in', out)).toMatchObject({
      code: 1,
      error: expect.stringContaining('komputer ini sendiri'),
    });
    expect(await run('check')).toMatchObject({ code: 0, out: expect.stringMatching(/^Utuh: /) });
  }, 120_000);
});
