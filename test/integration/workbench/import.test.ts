import { describe, expect, it } from 'vitest';
import { countCases, listCases } from '../../../main/workbench/cases/list.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { caseIdOfTracking } from '../../../main/workbench/intake/fingerprint.ts';
import { previewImport } from '../../../main/workbench/intake/preview.ts';
import { withStagedFile } from '../../../main/workbench/intake/read.ts';
import { listImports, runImport } from '../../../main/workbench/intake/run.ts';
import { undoImport } from '../../../main/workbench/intake/undo.ts';
import {
  act,
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
    expect(await undoImport(desk, importId)).toEqual({ withdrawn: 170, restored: 0, kept: [register] });
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
    expect(await undoImport(desk, second.importId)).toEqual({ withdrawn: 0, restored: 5, kept: [] });
    expect(await dump(desk)).toEqual(before);
    expect(await importFile(desk, file)).toMatchObject({ unchanged: 171 });
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
