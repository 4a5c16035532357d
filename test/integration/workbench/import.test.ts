import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { viewIdentity } from '../../../main/workbench/cases/identity.ts';
import { countCases, listCases } from '../../../main/workbench/cases/list.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { previewImport } from '../../../main/workbench/intake/preview.ts';
import { forgetRead, withStagedFile } from '../../../main/workbench/intake/read.ts';
import { listImports, runImport } from '../../../main/workbench/intake/run.ts';
import { undoImport } from '../../../main/workbench/intake/undo.ts';
import { caseIdOfTracking } from '../../../shared/intake/lapor/fingerprint.ts';
import {
  act,
  behindTheBack,
  dump,
  exampleBytes,
  exampleFile,
  importFile,
  newOffice,
  previewFile,
  withRows,
} from './fixture.ts';

const all = { sort: 'register', descending: false, offset: 0, limit: 500 } as const;
const registers = async (desk: Desk) =>
  new Map((await listCases(desk, { filter: {}, ...all })).map((row) => [row.trackingId, row.register]));

async function firstOf(desk: Desk, status: 'baru' | 'ditutup-lapor'): Promise<string> {
  const [row] = await listCases(desk, { filter: { status: [status] }, ...all });
  if (!row) throw new Error(`no case is ${status}`);
  return row.id;
}

const eventCount = async (desk: Desk) =>
  (await desk.store.read.selectFrom('events').select('id').execute()).length;

/** An event as a later version of this program would leave it. */
function fromNewer(folder: string, stream: string, type: string, version: number): void {
  behindTheBack(folder, (db) =>
    db
      .prepare(
        `insert into events select position + 1, 'baru-' || position, office, device, 'lain', position, hlc || '-x',
          actor, ?, ?, ?, '{}', hash, 'x' || position, side, merge_key from events order by position desc limit 1`,
      )
      .run(stream, type, version),
  );
}

describe('importing a LAPOR! file', () => {
  it('makes 171 new cases, and nothing the second time', async () => {
    const { desk } = await newOffice();
    const { token } = await desk.staging.stage('lapor-2017.xlsx', exampleBytes());
    const name = 'lapor-2017.xlsx';
    const preview = () =>
      withStagedFile(desk, token, name, {}, 'keep', (file) => previewImport(desk, file, name));
    const run = () =>
      withStagedFile(desk, token, name, {}, 'discard', (file) => runImport(desk, file, name, true, {}));
    expect(await preview()).toMatchObject({
      read: 171,
      new: 171,
      changed: 0,
      unchanged: 0,
      closedAtLapor: 138,
      alreadyImported: null,
    });
    expect(await countCases(desk, {})).toBe(0);
    const first = await run();
    expect(first).toMatchObject({ read: 171, new: 171, changed: 0, unchanged: 0, refused: 0 });
    const before = await dump(desk);
    const again = await run();
    expect(again).toMatchObject({ new: 0, changed: 0, unchanged: 171 });
    expect(await dump(desk)).toEqual(before);
    expect((await preview()).alreadyImported).not.toBeNull();
    expect(listImports(desk).map((each) => each.importId)).toEqual([again.importId, first.importId]);
  });

  it('takes in 138 as history: no due date, never overdue, until taken up, which starts the clock', async () => {
    const { desk } = await newOffice();
    await importFile(desk, await exampleFile());
    const history = await listCases(desk, { filter: { status: ['ditutup-lapor'] }, ...all });
    expect(history).toHaveLength(138);
    for (const row of history)
      expect(row).toMatchObject({ dueDate: null, overdue: false, timeLeft: null, nextAction: null });
    expect(await countCases(desk, { clock: 'terlambat', status: ['ditutup-lapor'] })).toBe(0);
    const id = await firstOf(desk, 'ditutup-lapor');
    expect((await act(desk, id, { name: 'verify', fields: {} })).refused[0]?.reason).toContain(
      'Tangani kembali',
    );
    expect((await act(desk, id, { name: 'take-up', fields: {} })).done).toEqual([id]);
    const view = await showCase(desk, id);
    expect(view).toMatchObject({ status: 'baru', overdue: false });
    expect(view.dueDate !== null && view.dueDate > '2026-11-24').toBe(true);
    expect(view.clocks.every((clock) => clock.startedAt === '2026-11-24T03:00:00.000Z')).toBe(true);
  });

  it('without history gives every case a running clock', async () => {
    const { desk } = await newOffice();
    await importFile(desk, await exampleFile(), false);
    expect(await countCases(desk, { clock: 'berjalan' })).toBe(171);
  });

  it('again with changes keeps the office’s corrections and status beside LAPOR!’s new fields', async () => {
    const { desk } = await newOffice();
    const file = await exampleFile();
    await importFile(desk, file);
    const id = await firstOf(desk, 'baru');
    await act(desk, id, { name: 'correct', fields: { title: 'Judul menurut kantor' } });
    await act(desk, id, { name: 'dispose', fields: { unit: 'Sekretariat' } });
    const later = withRows(file, (row) =>
      caseIdOfTracking(row.trackingId) === id
        ? { ...row, title: 'Judul baru LAPOR!', status: 'Ditutup', rating: '4' }
        : row,
    );
    expect((await previewFile(desk, later)).rows.find((row) => row.outcome === 'berubah')).toMatchObject({
      changes: ['Judul Laporan', 'Status Laporan', 'Rating'],
    });
    expect(await importFile(desk, later)).toMatchObject({ new: 0, changed: 1, unchanged: 170 });
    const view = await showCase(desk, id);
    expect(view).toMatchObject({
      title: 'Judul menurut kantor',
      original: { title: 'Judul baru LAPOR!' },
      status: 'didisposisi',
      laporStatus: 'Ditutup',
      unit: 'Sekretariat',
    });
    expect(view.lapor).toContainEqual({ label: 'Rating', value: '4' });
  });

  it('cancelled before its end leaves nothing', async () => {
    const { desk } = await newOffice();
    const stop = new AbortController();
    const running = importFile(desk, await exampleFile(), true, {
      signal: stop.signal,
      progress: () => stop.abort(),
    });
    await expect(running).rejects.toThrow('tidak ada yang disimpan');
    expect(await countCases(desk, {})).toBe(0);
    expect(listImports(desk)).toEqual([]);
    expect(await desk.store.read.selectFrom('keys').selectAll().execute()).toEqual([]);
    expect(await importFile(desk, await exampleFile())).toMatchObject({ new: 171 });
  });
});

describe('a case that a newer program wrote to', () => {
  it('is refused in preview, import and undo, and everything else goes on', async () => {
    const { desk, folder } = await newOffice();
    const file = await exampleFile();
    const first = await importFile(
      desk,
      withRows(file, (row) => row),
    );
    const [one, two, three] = file.rows;
    if (!one || !two || !three) throw new Error('the example is too short');
    const [unchanged, changed] = [one, two].map((row) => caseIdOfTracking(row.trackingId));
    // One of a later version, one of a type that is not known; and a report whose receipt itself is not understood.
    fromNewer(folder, `case/${unchanged}`, 'noted', 2);
    fromNewer(folder, `case/${changed}`, 'hologram-shown', 1);
    fromNewer(folder, `case/${caseIdOfTracking('9999998')}`, 'received', 2);
    const later = withRows(file, (row, i) => (i === 1 || i === 2 ? { ...row, rating: '5' } : row));
    const more = {
      ...later,
      rows: [...later.rows, { ...three, trackingId: '9999998', row: 998 }],
      read: 172,
    };
    const before = await eventCount(desk);
    const preview = await previewFile(desk, more);
    expect(preview).toMatchObject({ read: 172, new: 0, changed: 1, unchanged: 168, refusedTotal: 3 });
    expect(preview.refused).toEqual(
      [one, two, { row: 998, trackingId: '9999998' }].map(({ row, trackingId }) => ({
        row,
        trackingId,
        reason: expect.stringContaining('perbarui aplikasi'),
      })),
    );
    expect(await importFile(desk, more)).toMatchObject({ new: 0, changed: 1, unchanged: 168, refused: 3 });
    // The changed case, and the import itself.
    expect(await eventCount(desk)).toBe(before + 2);
    const { kept } = await undoImport(desk, first.importId);
    expect(kept.map((each) => each.reason).sort()).toEqual(['diimpor-lagi', 'versi-baru', 'versi-baru']);
  });
});

describe('the rows on their way in', () => {
  const name = 'lapor-2017.xlsx';
  const scratch = (folder: string) => readdirSync(join(folder, 'tmp'));

  it('are kept from preview to import, readable by their owner only, and gone afterwards', async () => {
    const { desk, folder, workbench } = await newOffice();
    const { token } = await desk.staging.stage(name, exampleBytes());
    const preview = () =>
      withStagedFile(desk, token, name, {}, 'keep', (file) => previewImport(desk, file, name));
    await preview();
    const [rows] = scratch(folder).filter((each) => each !== token);
    expect(statSync(join(folder, 'tmp', rows ?? '')).mode & 0o777).toBe(0o600);
    let read = 0;
    await withStagedFile(
      desk,
      token,
      name,
      {
        progress: (phase) => {
          if (phase === 'membaca') read += 1;
        },
      },
      'discard',
      (file) => runImport(desk, file, name, true, {}),
    );
    expect(read).toBe(0);
    expect(scratch(folder)).toEqual([token]);
    await preview();
    forgetRead(desk.store);
    expect(scratch(folder)).toEqual([token]);
    await preview();
    await workbench.close();
    expect(scratch(folder)).toEqual([]);
  });

  it('are gone when reading or importing was cancelled or failed', async () => {
    const { desk, folder } = await newOffice();
    const { token } = await desk.staging.stage(name, exampleBytes());
    const signal = AbortSignal.abort();
    await expect(
      withStagedFile(desk, token, name, { signal }, 'keep', (file) => previewImport(desk, file, name)),
    ).rejects.toMatchObject({ code: 'dibatalkan' });
    expect(scratch(folder)).toEqual([token]);
    const stop = new AbortController();
    await expect(
      withStagedFile(desk, token, name, {}, 'discard', (file) =>
        runImport(desk, file, name, true, { signal: stop.signal, progress: () => stop.abort() }),
      ),
    ).rejects.toThrow('tidak ada yang disimpan');
    expect(scratch(folder)).toEqual([token]);
    const bad = await desk.staging.stage('rusak.xlsx', exampleBytes().subarray(0, 20_000));
    await expect(
      withStagedFile(desk, bad.token, name, {}, 'keep', (file) => previewImport(desk, file, name)),
    ).rejects.toMatchObject({ name: 'OfficeFileError' });
    expect(scratch(folder).sort()).toEqual([token, bad.token].sort());
  });

  it('of one Tracking ID: the lower row’s fields win, and are counted once', async () => {
    const { desk } = await newOffice();
    const file = await exampleFile();
    const [first] = file.rows;
    if (!first) throw new Error('the example is empty');
    const twice = {
      ...file,
      read: 173,
      rows: [...file.rows, ...[998, 999].map((row) => ({ ...first, row, title: `Judul baris ${row}` }))],
    };
    expect(await previewFile(desk, twice)).toMatchObject({ read: 173, new: 171, duplicates: 2 });
    expect(await importFile(desk, twice)).toMatchObject({ read: 173, new: 171 });
    expect(await showCase(desk, caseIdOfTracking(first.trackingId))).toMatchObject({
      title: 'Judul baris 999',
    });
  });

  it('are counted all when refused, though a preview shows the first 2,000', async () => {
    const { desk } = await newOffice();
    const file = await exampleFile();
    const refused = Array.from({ length: 2_345 }, (_, i) => ({
      row: 1_000 + i,
      trackingId: `X${i}`,
      reason: 'bukan angka',
    }));
    const preview = await previewFile(desk, { ...file, refused, read: 171 + refused.length });
    expect(preview).toMatchObject({ read: 2_516, new: 171, refusedTotal: 2_345 });
    expect(preview.refused).toEqual(refused.slice(0, 2_000));
    expect(await importFile(desk, { ...file, refused, read: 2_516 })).toMatchObject({ refused: 2_345 });
  });
});

describe('undoing an import', () => {
  it('withdraws untouched cases, keeps worked ones, and importing again gives the same register numbers', async () => {
    const { desk } = await newOffice();
    const file = await exampleFile();
    const { importId } = await importFile(desk, file);
    const before = await registers(desk);
    expect(new Set(before.values()).size).toBe(171);
    const worked = await firstOf(desk, 'baru');
    await act(desk, worked, { name: 'add-note', fields: { note: 'Sudah ditelepon' } });
    const { register } = await showCase(desk, worked);
    expect(await undoImport(desk, importId)).toEqual({
      withdrawn: 170,
      restored: 0,
      restoredWorked: [],
      kept: [{ register, reason: 'dikerjakan' }],
    });
    expect((await listCases(desk, { filter: {}, ...all })).map((row) => row.id)).toEqual([worked]);
    await expect(undoImport(desk, importId)).rejects.toThrow('sudah dibatalkan');
    // One more report that was not in the file before takes the next number, with no gap.
    const [first] = file.rows;
    if (!first) throw new Error('the example is empty');
    const more = { ...file, rows: [...file.rows, { ...first, trackingId: '9999999', row: 999 }] };
    expect(await importFile(desk, more)).toMatchObject({ new: 171, unchanged: 1 });
    const after = await registers(desk);
    const added = after.get('9999999');
    after.delete('9999999');
    expect(after).toEqual(before);
    const year = first.receivedAt.slice(0, 4);
    const last = [...before.values()].filter((text) => text.endsWith(year)).length;
    expect(Number(added?.slice(0, 4))).toBe(last + 1);
  });

  it('gives changed cases LAPOR!’s earlier fields back', async () => {
    const { desk } = await newOffice();
    const file = await exampleFile();
    await importFile(desk, file);
    const before = await dump(desk);
    const second = await importFile(
      desk,
      withRows(file, (row, i) => (i < 5 ? { ...row, title: `${row.title} (baru)`, status: 'Lain' } : row)),
    );
    expect(second.changed).toBe(5);
    expect(await undoImport(desk, second.importId)).toEqual({
      withdrawn: 0,
      restored: 5,
      restoredWorked: [],
      kept: [],
    });
    expect(await dump(desk)).toEqual(before);
    expect(await importFile(desk, file)).toMatchObject({ unchanged: 171 });
  });

  it('names the changed cases that were worked on since: LAPOR!’s fields go back, the work stays', async () => {
    const { desk } = await newOffice();
    const file = await exampleFile();
    await importFile(desk, file, false);
    const [early, late, seen] = file.rows.map((row) => caseIdOfTracking(row.trackingId));
    if (!early || !late || !seen) throw new Error('the example is too short');
    await act(desk, early, { name: 'add-note', fields: { note: 'Sebelum impor kedua' } });
    const second = await importFile(
      desk,
      withRows(file, (row, i) => (i < 3 ? { ...row, title: `${row.title} (baru)` } : row)),
    );
    await act(desk, late, { name: 'dispose', fields: { unit: 'Sekretariat' } });
    await viewIdentity(desk, seen, 'Menelepon pelapor');
    const { register } = await showCase(desk, late);
    expect(await undoImport(desk, second.importId)).toEqual({
      withdrawn: 0,
      restored: 3,
      restoredWorked: [register],
      kept: [],
    });
    expect(await showCase(desk, late)).toMatchObject({ title: file.rows[1]?.title, unit: 'Sekretariat' });
  });

  it('leaves and names what was imported again since', async () => {
    const { desk } = await newOffice();
    const file = await exampleFile();
    const first = await importFile(desk, file);
    await importFile(
      desk,
      withRows(file, (row, i) => (i < 1 ? { ...row, rating: '5' } : row)),
    );
    const { kept } = await undoImport(desk, first.importId);
    expect(kept).toEqual([{ register: expect.any(String), reason: 'diimpor-lagi' }]);
  });

  it('of history, then taken in as open work, runs the clocks', async () => {
    const { desk } = await newOffice();
    const file = await exampleFile();
    const { importId } = await importFile(desk, file, true);
    await undoImport(desk, importId);
    await importFile(desk, file, false);
    expect(await countCases(desk, { status: ['ditutup-lapor'] })).toBe(0);
    expect(await countCases(desk, { clock: 'berjalan' })).toBe(171);
  });
});
