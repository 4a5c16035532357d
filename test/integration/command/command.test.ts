import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from '../../e2e/browser-office.ts';

const folder = mkdtempSync(join(tmpdir(), 'penghubung-perintah-'));
const data = join(folder, 'data');
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}
/** Runs the built program as a person would, with a fixed clock. */
function penghubung(...args: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program('command.js'), ...args, '--now', '2026-11-24T09:00:00+07:00'],
      (error, out, said) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, error: said }),
    );
  });
}
const on = (...args: readonly string[]) => penghubung(...args, '--data', data);

/** Refused: exit code 1, one line of Indonesian with this in it, nothing on standard output. */
function expectRefusal(said: Said, text: string | RegExp): void {
  expect(said).toMatchObject({ code: 1, out: '' });
  expect(said.error).toMatch(text);
  expect(said.error.trimEnd().split('\n')).toHaveLength(1);
}

let register = '';
beforeAll(async () => {
  expect((await on('init', '--office', 'Dinas Contoh', '--unit-code', '406.101')).code).toBe(0);
  const { out } = await penghubung('contoh', '--json', '--data', join(folder, 'contoh'));
  expect(JSON.parse(out).cases).toBeGreaterThan(171);
  const list = await penghubung('cases', '--status', 'ditindaklanjuti', '--data', join(folder, 'contoh'));
  register = JSON.parse(list.out.split('\n')[0] ?? '{}').register;
});
const onExample = (...args: readonly string[]) => penghubung(...args, '--data', join(folder, 'contoh'));
const statusOf = async () => JSON.parse((await onExample('show', register, '--json')).out);

describe('a slip of the keyboard is refused and does nothing', () => {
  it.each([
    [['import', 'a.xlsx', '--dryrun'], /--dryrun tidak dikenal.*--dry-run/],
    [['cases', '--overdu'], /--overdu tidak dikenal/],
    [['cases', '--overdue=ya'], /--overdue ditulis tanpa nilai/],
    [['cases', '--status'], /--status memerlukan nilai/],
    [['cases', '--status', '--json'], /--status memerlukan nilai/],
    [['cases', '--text', 'a', '--text', 'b'], /disebut dua kali/],
    [['cases', 'lebih'], /"lebih" berlebih/],
    [['tidak-ada'], /Perintah tidak-ada tidak dikenal/],
    [['toString'], /Perintah toString tidak dikenal/],
    [['recap', '--from', '2017-02-31', '--to', '2017-03-01'], /tanggal yang ada/],
    [['import', 'tidak-ada.xlsx'], /Berkas tidak-ada.xlsx tidak ada/],
    [['import', tmpdir()], /adalah folder, bukan berkas/],
    [['import-recap'], /Sebutkan berkas DOCX/],
    [['import-recap', 'tidak-ada.docx'], /Berkas tidak-ada.docx tidak ada/],
    [['import-recap', 'a.docx', '--no-history'], /--no-history tidak dikenal/],
    [['recap', '--from', '2017-01-01', '--to', '2017-12-31', '--docx'], /--docx memerlukan nilai/],
  ] as const)('%j', async (args, text) => {
    expectRefusal(await on(...args), text);
  });

  it.each([
    [['record-reply', '--satisfied', 'mungkin'], /dijawab ya atau tidak, bukan "mungkin"/],
    [['dispose', '--unit', 'A', '--pesron', 'B'], /--pesron tidak dikenal/],
    [['hold', '--reason'], /--reason memerlukan nilai/],
    [['hold'], /--reason untuk hold belum diisi/],
    [['classify', '--classification', 'foo'], /harus salah satu dari: aspirasi/],
    [['dispose', '--unit', ''], /--unit untuk dispose belum diisi/],
    [['dispose', '--unit', 'A', '--due', 'besok'], /--due untuk dispose harus tanggal/],
    [['dispose', '--unit', 'A', '--due', '1999-01-01'], /lebih dahulu daripada aduan diterima/],
    [['follow-up', '--note', 'x', '--at', '2030-01-01T00:00:00Z'], /belum tiba/],
    [['follow-up', '--note', 'x', '--at', '2001-01-01T00:00:00Z'], /sebelum aduan diterima/],
    [['tick-step', '--step', 'langkah-yang-tidak-ada'], /tidak ada pada SOP/],
    [['melamun'], /Aksi melamun tidak ada/],
  ] as const)('act %j', async (args, text) => {
    const before = (await statusOf()).history.length;
    expectRefusal(await onExample('act', register, ...args), text);
    expect((await statusOf()).history).toHaveLength(before);
  });

  it('a folder that was never set up is not made by reading it', async () => {
    const nowhere = join(folder, 'salah-ketik');
    expectRefusal(await penghubung('cases', '--data', nowhere), /belum ada isinya/);
    expect(existsSync(nowhere)).toBe(false);
    const file = join(folder, 'berkas.txt');
    writeFileSync(file, '');
    expectRefusal(await penghubung('cases', '--data', file), /adalah berkas, bukan folder/);
  });
});

describe('act', () => {
  it('takes times with an offset, and answers in words or yes and no', async () => {
    const made = await onExample(
      'act',
      register,
      'follow-up',
      '--note',
      'Dicek',
      '--at',
      '2026-11-24T08:30:00+07:00',
    );
    expect(made).toMatchObject({ code: 0, out: 'Catat tindak lanjut: tercatat.\n' });
    const secret = ['--confidential', 'tidak', '--anonymous', 'YA', '--reason', 'Diminta pelapor'];
    expect((await onExample('act', register, 'set-confidentiality', ...secret)).code).toBe(0);
    expect(await statusOf()).toMatchObject({ confidential: false, anonymous: true });
    const secretNow = ['--confidential', '--anonymous=tidak', '--reason', 'Diminta pelapor'];
    expect((await onExample('act', register, 'set-confidentiality', ...secretNow)).code).toBe(0);
    expect(await statusOf()).toMatchObject({ confidential: true, anonymous: false });
  });

  it('undo takes the last action back', async () => {
    await onExample('act', register, 'add-note', '--note', 'Salah ketik');
    const before = await statusOf();
    expect((await onExample('act', register, 'undo', '--event', before.undoable)).code).toBe(0);
    expect((await statusOf()).history[1]).toMatchObject({ type: 'noted', undone: true });
  });
});

describe('paper', () => {
  it('takes no number when its file cannot be written, and leaves no half file', async () => {
    const out = join(folder, 'surat');
    mkdirSync(out);
    const papers = (await statusOf()).papers.length;
    for (const place of [join(folder, 'tidak', 'ada.pdf'), out])
      expectRefusal(
        await onExample('paper', 'lembar-disposisi', register, '--out', place),
        /tidak dapat ditulis/,
      );
    expect((await statusOf()).papers).toHaveLength(papers);
    expect((await onExample('paper', 'lembar-disposisi', register, '--out', join(out, 'l.pdf'))).code).toBe(
      0,
    );
    expect(readdirSync(out)).toEqual(['l.pdf']);
  });

  it('takes a list as an option that is given several times', async () => {
    const to = ['--to', 'Kepala Bidang Pelayanan', '--to', 'Sekretaris'];
    const out = join(folder, 'nota.pdf');
    const said = await onExample('paper', 'nota-dinas', register, ...to, '--out', out, '--json');
    expect(JSON.parse(said.out)).toMatchObject({ kind: 'nota-dinas', pages: 1 });
    expectRefusal(
      await onExample('paper', 'nota-dinas', register, '--subject', 'a', '--subject', 'b', '--out', out),
      /--subject disebut dua kali/,
    );
  });
});

describe('help', () => {
  it('lists every command, and every action with its fields', async () => {
    for (const name of [
      'init',
      'contoh',
      'import',
      'cases',
      'show',
      'act',
      'paper',
      'sop',
      'recap',
      'check',
      'rebuild',
    ])
      expect((await penghubung('--help')).out).toContain(`  ${name} `);
    expect((await penghubung('act', '--help')).out).toContain('--satisfied ya|tidak [--note NILAI]');
  });
});

describe('the Word recap', () => {
  const file = join(import.meta.dirname, '../../fixtures/rekap-word-2017.docx');

  it('is imported, once, and says what it did', async () => {
    const would = JSON.parse((await onExample('import-recap', file, '--dry-run', '--json')).out);
    expect(would).toMatchObject({ read: 129, matched: 120, changed: 120 });
    expect(would.unmatched).toHaveLength(9);
    expect(would.unmatched[0]).toMatchObject({
      trackingId: '1499044',
      month: '2017-01',
      title: 'Laporan lisan Ngadirenggo',
    });
    const did = await onExample('import-recap', file);
    expect(did.out).toContain('129 dibaca, 120 cocok, 120 catatan baru, 9 tidak ditemukan');
    expect(did.out).toContain('tidak ditemukan: 1499044 (Januari 2017): Laporan lisan Ngadirenggo');
    expect(JSON.parse((await onExample('import-recap', file, '--json')).out).changed).toBe(0);
    expect((await onExample('check')).code).toBe(0);
  });

  it('is refused with its name when it is something else', async () => {
    const other = join(folder, 'surat.docx');
    writeFileSync(other, 'bukan dokumen');
    expectRefusal(await onExample('import-recap', other), /surat\.docx bukan DOCX.*Word/);
  });

  it('is made from the office’s own cases, and can be read again', async () => {
    const out = join(folder, 'rekap.docx');
    const period = ['--from', '2017-01-01', '--to', '2017-12-31'];
    expect((await onExample('recap', ...period, '--docx', out)).out).toContain('171 aduan');
    const again = JSON.parse((await onExample('import-recap', out, '--dry-run', '--json')).out);
    expect(again).toMatchObject({ read: 171, matched: 171, unmatched: [], refused: [] });
    expectRefusal(await onExample('recap', ...period, '--docx', folder), /tidak dapat ditulis/);
  });
});

describe('explain', () => {
  it('says day by day why each limit is due when it is, as text, JSON and PDF', async () => {
    const text = await onExample('explain', register);
    expect(text).toMatchObject({ code: 0, error: '' });
    expect(text.out).toMatch(/ {2}Batas waktu: \d+ hari kerja/);
    expect(text.out).toMatch(/dihitung \(ke-1\)/);
    const json = JSON.parse((await onExample('explain', register, '--json')).out);
    expect(json).toMatchObject({ register, clocks: expect.arrayContaining([]) });
    expect(json.clocks[0].due.days[0]).toMatchObject({ kind: 'mulai' });
    const pdf = join(folder, 'penjelasan.pdf');
    expect((await onExample('explain', register, '--pdf', pdf)).code).toBe(0);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  }, 60_000);

  it('refuses a case that is not there', async () => {
    expectRefusal(await onExample('explain', 'tidak-ada'), /tidak/);
  });
});
