import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { showCase } from '../../../main/workbench/cases/show.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { listImports } from '../../../main/workbench/intake/run.ts';
import { undoImport } from '../../../main/workbench/intake/undo.ts';
import { previewRecap } from '../../../main/workbench/word-recap/preview.ts';
import { type ReadRecap, readRecap } from '../../../main/workbench/word-recap/read.ts';
import { runRecap } from '../../../main/workbench/word-recap/run.ts';
import { caseIdOfTracking } from '../../../shared/intake/lapor/fingerprint.ts';
import {
  act,
  behindTheBack,
  dump,
  exampleFile,
  importFile,
  newOffice,
  register,
} from '../workbench/fixture.ts';

const fixture = resolve(import.meta.dirname, '../../fixtures/rekap-word-2017.docx');
let recap: ReadRecap;
beforeAll(async () => {
  recap = await readRecap(fixture, 'rekap-word-2017.docx', {});
});

/** The recap with other rows: each is the first of the recap with these fields changed. */
function recapOf(...rows: readonly Partial<ReadRecap['rows'][number]>[]): ReadRecap {
  const [first] = recap.rows;
  if (!first) throw new Error('the recap is empty');
  return { ...recap, hash: 'lain', rows: rows.map((each, i) => ({ ...first, row: i + 3, ...each })) };
}
const run = async (desk: Desk, file = recap) => (await runRecap(desk, file, {})).receipt;
const notes = async (desk: Desk) =>
  await desk.store.read.selectFrom('events').select('stream').where('type', '=', 'recap-noted').execute();
/** An open case of the office with a Tracking ID, and the id of one that LAPOR! closed. */
async function cases(desk: Desk, status: 'baru' | 'ditutup-lapor') {
  const row = await desk.store.read
    .selectFrom('cases')
    .select(['id', 'tracking_id'])
    .where('status', '=', status)
    .orderBy('no')
    .executeTakeFirstOrThrow();
  return { id: row.id, trackingId: row.tracking_id ?? '' };
}

describe('the recap of 2017 beside LAPOR!’s export of 2017', () => {
  it('says beforehand what it does, lists what is not here, and changes no status', async () => {
    const { desk } = await newOffice();
    await importFile(desk, await exampleFile());
    const before = await dump(desk);
    const preview = await previewRecap(desk, recap);
    expect(preview).toMatchObject({
      read: 129,
      matched: 120,
      changed: 120,
      unchanged: 0,
      refusedTotal: 0,
      alreadyImported: null,
    });
    expect(preview.unmatched).toHaveLength(9);
    // Only of cases that LAPOR! had not closed, and whose KETERANGAN says something.
    expect(preview.rows.filter((each) => each.suggestion === 'selesai')).toHaveLength(12);
    expect(preview.rows.filter((each) => each.suggestion === 'diproses')).toHaveLength(7);
    for (const each of preview.unmatched)
      expect(each).toEqual({
        table: expect.any(Number),
        row: expect.any(Number),
        trackingId: expect.stringMatching(/^\d+$/),
        month: expect.stringMatching(/^2017-\d\d$/),
        title: expect.any(String),
      });
    expect(await dump(desk)).toEqual(before);
    const result = await runRecap(desk, recap, {});
    expect(result.unmatched).toEqual(preview.unmatched);
    expect(result.receipt).toMatchObject({ kind: 'rekap-word', read: 129, changed: 120, unmatched: 9 });
    expect(await notes(desk)).toHaveLength(120);
    expect(await dump(desk)).toEqual(before);
    expect(listImports(desk).map((each) => each.kind)).toEqual(['rekap-word', 'lapor']);
  });

  it('a second time adds nothing', async () => {
    const { desk } = await newOffice();
    await importFile(desk, await exampleFile());
    await run(desk);
    expect(await previewRecap(desk, recap)).toMatchObject({
      matched: 120,
      changed: 0,
      unchanged: 120,
      alreadyImported: expect.any(String),
    });
    expect(await run(desk)).toMatchObject({ changed: 0, unchanged: 120 });
    expect(await notes(desk)).toHaveLength(120);
  });

  it('in an office without those cases lists them all', async () => {
    const { desk } = await newOffice();
    expect(await previewRecap(desk, recap)).toMatchObject({ matched: 0, changed: 0 });
    expect((await runRecap(desk, recap, {})).unmatched).toHaveLength(129);
  });

  it('cancelled leaves nothing', async () => {
    const { desk } = await newOffice();
    await importFile(desk, await exampleFile());
    const stop = new AbortController();
    const running = runRecap(desk, recap, { signal: stop.signal, progress: () => stop.abort() });
    await expect(running).rejects.toThrow('tidak ada yang disimpan');
    expect(await notes(desk)).toEqual([]);
    expect(listImports(desk)).toHaveLength(1);
  });

  it('is taken back as a whole, and can come again', async () => {
    const { desk } = await newOffice();
    await importFile(desk, await exampleFile());
    const { importId } = await run(desk);
    expect(await undoImport(desk, importId)).toEqual({
      withdrawn: 0,
      restored: 120,
      restoredWorked: [],
      kept: [],
    });
    expect(listImports(desk)[0]?.undoneAt).not.toBeNull();
    const [note] = await notes(desk);
    const view = await showCase(desk, note?.stream.slice(5) ?? '');
    expect(view.suggestion).toBeNull();
    expect(view.history.find((each) => each.type === 'recap-noted')).toMatchObject({ undone: true });
    await expect(undoImport(desk, importId)).rejects.toThrow('sudah dibatalkan');
    expect(await run(desk)).toMatchObject({ changed: 120 });
  });

  it('is no work on a case: taking LAPOR!’s import back still withdraws them all', async () => {
    const { desk } = await newOffice();
    const { importId } = await importFile(desk, await exampleFile());
    await run(desk);
    expect(await undoImport(desk, importId)).toMatchObject({ withdrawn: 171, kept: [] });
  });
});

describe('a row', () => {
  it('that says something new of a known case is a second note; an older file brings nothing back', async () => {
    const { desk } = await newOffice();
    await importFile(desk, await exampleFile());
    const { id, trackingId } = await cases(desk, 'baru');
    const first = recapOf({ trackingId, remark: 'Sedang diproses' });
    const second = recapOf({ trackingId, remark: 'selesai' }, { trackingId, remark: 'selesai' });
    expect(await run(desk, first)).toMatchObject({ changed: 1 });
    expect((await showCase(desk, id)).suggestion).toMatchObject({ to: 'diproses' });
    expect(await run(desk, second)).toMatchObject({ changed: 1, unchanged: 1 });
    expect((await showCase(desk, id)).suggestion).toMatchObject({ to: 'selesai' });
    expect(await run(desk, first)).toMatchObject({ changed: 0 });
    expect((await showCase(desk, id)).suggestion).toMatchObject({ to: 'selesai' });
  });

  it('finds a case without a Tracking ID by its register number', async () => {
    const { desk } = await newOffice();
    const { id, register: number } = await register(desk, 'Bantuan belum diterima');
    expect(await run(desk, recapOf({ trackingId: number }))).toMatchObject({ changed: 1, unmatched: 0 });
    expect((await showCase(desk, id)).history[0]).toMatchObject({
      what: 'Mencatat dari rekap Word Januari 2017',
      detail: 'Stakeholder: Dinas Sosial; Keterangan: proses',
    });
  });

  it('that says nothing adds nothing', async () => {
    const { desk } = await newOffice();
    const { register: trackingId } = await register(desk, 'Bantuan belum diterima');
    const silent = recapOf({ trackingId, stakeholder: null, response: null, remark: null });
    expect(await previewRecap(desk, silent)).toMatchObject({ matched: 1, changed: 0, unchanged: 1 });
    expect(await run(desk, silent)).toMatchObject({ changed: 0 });
  });

  it('of a case that a newer program wrote to is refused', async () => {
    const { desk, folder } = await newOffice();
    const { id, register: trackingId } = await register(desk, 'Bantuan belum diterima');
    behindTheBack(folder, (db) =>
      db
        .prepare(
          `insert into events select position + 1, 'baru', office, device, 'lain', position, hlc || '-x',
            actor, ?, 'hologram-shown', version, '{}', hash, 'x', side, merge_key from events order by position desc limit 1`,
        )
        .run(`case/${id}`),
    );
    const preview = await previewRecap(desk, recapOf({ trackingId }));
    expect(preview).toMatchObject({ matched: 0, changed: 0, refusedTotal: 1 });
    expect(preview.refused[0]?.reason).toContain('perbarui aplikasi');
    expect(await run(desk, recapOf({ trackingId }))).toMatchObject({ changed: 0, refused: 1 });
  });
});

describe('a suggestion', () => {
  async function suggested(remark: string) {
    const { desk } = await newOffice();
    await importFile(desk, await exampleFile());
    const found = await cases(desk, 'baru');
    const receipt = await run(desk, recapOf({ trackingId: found.trackingId, remark }));
    return { desk, ...found, importId: receipt.importId };
  }

  it('to close waits for the officer, and is gone once the case is closed, also when reopened', async () => {
    const { desk, id } = await suggested('sdh selesai');
    expect(await showCase(desk, id)).toMatchObject({ status: 'baru', suggestion: { to: 'selesai' } });
    await act(desk, id, { name: 'close', fields: { result: 'selesai' } });
    expect(await showCase(desk, id)).toMatchObject({ status: 'selesai', suggestion: null });
    await act(desk, id, { name: 'reopen', fields: { reason: 'Rusak lagi' } });
    expect((await showCase(desk, id)).suggestion).toBeNull();
  });

  it('to follow up is gone once that is done', async () => {
    const { desk, id } = await suggested('dikoordinasikan dg bidang');
    expect((await showCase(desk, id)).suggestion).toMatchObject({ to: 'diproses' });
    await act(desk, id, { name: 'follow-up', fields: { note: 'Dikoordinasikan' } });
    expect(await showCase(desk, id)).toMatchObject({ status: 'ditindaklanjuti', suggestion: null });
  });

  it('can be dismissed, which can be undone', async () => {
    const { desk, id } = await suggested('selesai');
    expect((await showCase(desk, id)).possible).toContain('dismiss-suggestion');
    const { events } = await act(desk, id, { name: 'dismiss-suggestion', fields: {} });
    const view = await showCase(desk, id);
    expect(view).toMatchObject({ status: 'baru', suggestion: null, undoable: events[0] });
    expect(view.possible).not.toContain('dismiss-suggestion');
    const again = await act(desk, id, { name: 'dismiss-suggestion', fields: {} });
    expect(again.refused[0]?.reason).toContain('Tidak ada saran');
    await act(desk, id, { name: 'undo', fields: {} });
    expect((await showCase(desk, id)).suggestion).toMatchObject({ to: 'selesai' });
  });

  it('that was accepted leaves its work when the import is taken back, by name', async () => {
    const { desk, id, importId } = await suggested('selesai');
    await act(desk, id, { name: 'close', fields: { result: 'selesai' } });
    const { register: number } = await showCase(desk, id);
    expect(await undoImport(desk, importId)).toMatchObject({ restored: 1, restoredWorked: [number] });
    expect((await showCase(desk, id)).status).toBe('selesai');
  });

  it('is none for a case that LAPOR! closed, whose history carries the note', async () => {
    const { desk } = await newOffice();
    await importFile(desk, await exampleFile());
    const { id, trackingId } = await cases(desk, 'ditutup-lapor');
    expect(id).toBe(caseIdOfTracking(trackingId));
    await run(desk, recapOf({ trackingId, remark: 'selesai' }));
    const view = await showCase(desk, id);
    expect(view).toMatchObject({ status: 'ditutup-lapor', suggestion: null });
    expect(view.history[0]).toMatchObject({ type: 'recap-noted', undone: false });
  });
});
