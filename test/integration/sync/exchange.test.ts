import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBlobs } from '../../../main/command/check-blobs.ts';
import { listConflicts, settleConflict } from '../../../main/sync/conflicts.ts';
import { refusedEvents } from '../../../main/sync/status.ts';
import { httpsTransport } from '../../../main/sync/transports/https.ts';
import { openAttachment } from '../../../main/workbench/cases/attachments.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import { act, newFolder, register } from '../workbench/fixture.ts';
import {
  attach,
  caseId,
  enrolHere,
  enrolledOffice,
  eventIds,
  give,
  kominfoServer,
  openFolder,
  registers,
  unsound,
} from './two-offices.ts';

describe('an office and Kominfo', () => {
  it('exchange what each has: cases come, are taken in with own numbers, work goes back', async () => {
    const kominfo = await kominfoServer();
    const { workbench, desk, id } = await enrolledOffice(kominfo, 'Dinas A');
    const own = await register(desk, 'Lampu padam');
    await give(kominfo, 2, id, 'Dinas A');
    await give(kominfo, 1, id, 'Dinas A');
    const done = await workbench.exchange.run({});
    expect(done).toMatchObject({ received: 4, newCases: 2, refused: 0 });
    expect(await registers(desk)).toEqual({
      [own.id]: '0001/ADU/XI/2026',
      [caseId(1)]: '0002/ADU/XI/2026',
      [caseId(2)]: '0003/ADU/XI/2026',
    });
    await act(desk, caseId(1), { name: 'verify', fields: {} });
    const again = await workbench.exchange.run({});
    expect(again).toMatchObject({ sent: 1, accepted: 1, received: 0, newCases: 0 });
    expect(await workbench.exchange.status()).toMatchObject({ waitingEvents: 0, lastError: null });
    const last = await workbench.exchange.run({});
    expect(last).toMatchObject({ sent: 0, received: 0 });
    const rows = await kominfo.desk.store.read
      .selectFrom('events')
      .select('type')
      .where('stream', '=', `case/${caseId(1)}`)
      .where('outcome', '=', 'accepted')
      .orderBy('position')
      .execute();
    expect(rows.map((row) => row.type)).toEqual(['received', 'assigned', 'taken-in', 'verified']);
    expect(await unsound(desk)).toBeNull();
  });

  it('an answer that was lost on the way is asked for again, and nothing is doubled', async () => {
    const kominfo = await kominfoServer();
    let lose = false;
    const transport = (url: string) => {
      const real = httpsTransport(url);
      return {
        ...real,
        exchange: async (request: Uint8Array, signal?: AbortSignal) => {
          const answer = await real.exchange(request, signal);
          if (lose) {
            lose = false;
            throw new TypeError('fetch failed', {
              cause: Object.assign(new Error(), { code: 'ECONNRESET' }),
            });
          }
          return answer;
        },
      };
    };
    const { workbench, desk, id } = await enrolledOffice(kominfo, 'Dinas A', { exchange: { transport } });
    await register(desk, 'Lampu padam');
    await give(kominfo, 1, id, 'Dinas A');
    lose = true;
    await expect(workbench.exchange.run({})).rejects.toThrow();
    expect(await registers(desk)).not.toHaveProperty(caseId(1));
    const done = await workbench.exchange.run({});
    expect(done).toMatchObject({ newCases: 1 });
    expect(await workbench.exchange.status()).toMatchObject({ waitingEvents: 0 });
    const stored = await kominfo.desk.store.read.selectFrom('events').select('id').execute();
    expect(new Set(stored.map((row) => row.id)).size).toBe(stored.length);
    expect(await unsound(desk)).toBeNull();
  });

  it('what two said of one field stands side by side until somebody settles it', async () => {
    const kominfo = await kominfoServer();
    const { workbench, desk, id } = await enrolledOffice(kominfo, 'Dinas A');
    const given = await give(kominfo, 1, id, 'Dinas A');
    await workbench.exchange.run({});
    await act(desk, given, { name: 'correct', fields: { title: 'Kata kantor' } });
    await kominfo.record(`case/${given}`, 'corrected', { title: 'Kata Kominfo', over: [] });
    await workbench.exchange.run({});
    const [conflict] = await listConflicts(desk);
    expect(conflict).toMatchObject({ caseId: given, field: 'title', label: 'Judul' });
    expect(conflict?.sayings.map((each) => [each.by, each.words]).sort()).toEqual([
      ['Kominfo', 'Kata Kominfo'],
      ['Rina Contoh', 'Kata kantor'],
    ]);
    const kept = conflict?.sayings.find((each) => each.by === 'Rina Contoh');
    await settleConflict(desk, given, 'title', kept?.event ?? '');
    expect(await listConflicts(desk)).toEqual([]);
    expect((await showCase(desk, given)).title).toBe('Kata kantor');
    await expect(settleConflict(desk, given, 'title', kept?.event ?? '')).rejects.toThrow(
      'sudah diselesaikan',
    );
    await workbench.exchange.run({});
    expect(await unsound(desk)).toBeNull();
  });

  it('what Kominfo refuses is shown with its reason and does not stand in the way', async () => {
    const kominfo = await kominfoServer();
    const a = await enrolledOffice(kominfo, 'Dinas A');
    const b = await enrolledOffice(kominfo, 'Dinas B');
    const given = await give(kominfo, 1, b.id, 'Dinas B');
    await b.workbench.exchange.run({});
    // Somebody else's case: only its number is known.
    await a.desk.transact((_db, record) =>
      record([{ stream: `case/${given}`, fact: { type: 'noted', payload: { note: 'bukan milik saya' } } }]),
    );
    const done = await a.workbench.exchange.run({});
    expect(done.refused).toBe(1);
    const [refused] = await refusedEvents(a.desk);
    expect(refused).toMatchObject({ what: 'Menambah catatan', caseId: given });
    expect(refused?.reason).not.toBe('');
    expect(await a.workbench.exchange.status()).toMatchObject({ waitingEvents: 0, refused: 1 });
  });

  it('two offices have one case, each with a number and a handling of its own', async () => {
    const kominfo = await kominfoServer();
    const a = await enrolledOffice(kominfo, 'Dinas A');
    const b = await enrolledOffice(kominfo, 'Dinas B');
    const given = await give(kominfo, 1, a.id, 'Dinas A');
    await kominfo.record(`case/${given}`, 'assigned', { office: b.id, name: 'Dinas B' });
    await a.workbench.exchange.run({});
    await b.workbench.exchange.run({});
    await act(a.desk, given, { name: 'verify', fields: {} });
    await act(a.desk, given, { name: 'return', fields: { reason: 'Jalan provinsi' } });
    await a.workbench.exchange.run({});
    await b.workbench.exchange.run({});
    const [mine, theirs] = [await showCase(a.desk, given), await showCase(b.desk, given)];
    expect([mine.status, theirs.status]).toEqual(['dikembalikan', 'baru']);
    expect(theirs.register).toBe('0001/ADU/XI/2026');
    expect(theirs.history.map((each) => [each.type, each.by])).toEqual(
      expect.arrayContaining([
        ['received', 'Kominfo'],
        ['returned', 'Dinas A'],
        ['taken-in', 'Dinas A'],
        ['taken-in', 'Sistem'],
      ]),
    );
    expect(theirs.assignments.map((each) => [each.name, each.own, each.status])).toEqual([
      ['Dinas A', false, 'dikembalikan'],
      ['Dinas B', true, 'baru'],
    ]);
    expect(await unsound(a.desk)).toBeNull();
    expect(await unsound(b.desk)).toBeNull();
  });

  it('an empty folder gets the whole office back from Kominfo', async () => {
    const kominfo = await kominfoServer();
    const lost = await enrolledOffice(kominfo, 'Dinas A');
    const own = await register(lost.desk, 'Lampu padam');
    const given = await give(kominfo, 1, lost.id, 'Dinas A');
    await lost.workbench.exchange.run({});
    await act(lost.desk, given, { name: 'verify', fields: {} });
    await lost.workbench.exchange.run({});
    const before = {
      registers: await registers(lost.desk),
      status: (await showCase(lost.desk, given)).status,
    };
    await kominfo.desk.store.write((tx) =>
      tx.updateTable('devices').set({ revoked_at: 1 }).where('id', '=', lost.desk.deviceId()).execute(),
    );
    const fresh = await openFolder();
    const result = await enrolHere(fresh, kominfo, lost.id);
    expect(result).toMatchObject({ recovered: true, office: 'Dinas A' });
    expect(fresh.desk.office().settings?.office.name).toBe('Dinas A');
    expect(fresh.desk.office().officers).toEqual(lost.desk.office().officers);
    expect(await registers(fresh.desk)).toEqual(before.registers);
    expect((await showCase(fresh.desk, given)).status).toBe(before.status);
    expect(await unsound(fresh.desk)).toBeNull();
    // It goes on where the lost one stopped.
    await fresh.desk.sit(fresh.desk.office().officers[0]?.id ?? '');
    expect((await register(fresh.desk, 'Sampah')).register).toBe('0003/ADU/XI/2026');
    await act(fresh.desk, own.id, { name: 'verify', fields: {} });
    expect(await fresh.exchange.run({})).toMatchObject({ refused: 0, sent: 2 });
    await expect(lost.workbench.exchange.run({})).rejects.toThrow('dicabut');
  });

  it('an office that Kominfo has nothing of is set up after its enrolment and then takes its cases in', async () => {
    const kominfo = await kominfoServer();
    const id = await kominfo.addOffice('Dinas Baru');
    await give(kominfo, 1, id, 'Dinas Baru');
    const workbench = await openFolder();
    expect(await enrolHere(workbench, kominfo, id)).toMatchObject({ recovered: false });
    const { foundOffice } = await import('../../../main/workbench/office.ts');
    await foundOffice(
      workbench.desk,
      { name: 'Dinas Baru', unitCode: '1' },
      { name: 'Rina Contoh', nip: null, position: 'Penghubung', role: 'penghubung' },
    );
    expect(await workbench.exchange.run({})).toMatchObject({ newCases: 1 });
    expect(await registers(workbench.desk)).toEqual({ [caseId(1)]: '0001/ADU/XI/2026' });
    expect(await unsound(workbench.desk)).toBeNull();
  });

  it('an older copy of the folder, restored, keeps both what it wrote and what was sent meanwhile', async () => {
    const kominfo = await kominfoServer();
    const { workbench, desk, folder, id } = await enrolledOffice(kominfo, 'Dinas A');
    const first = await register(desk, 'Sebelum salinan');
    await workbench.exchange.run({});
    await workbench.close();
    const copy = newFolder();
    cpSync(folder, copy, { recursive: true });
    const later = await openFolder(folder);
    await act(later.desk, first.id, { name: 'add-note', fields: { note: 'sesudah salinan' } });
    await give(kominfo, 1, id, 'Dinas A');
    await later.exchange.run({});
    const sent = await eventIds(later.desk);
    await later.close();
    const restored = await openFolder(copy);
    await act(restored.desk, first.id, { name: 'add-note', fields: { note: 'di salinan' } });
    const written = await eventIds(restored.desk);
    await restored.exchange.run({});
    const all = await eventIds(restored.desk);
    expect([...sent].filter((each) => !all.has(each))).toEqual([]);
    expect([...written].filter((each) => !all.has(each))).toEqual([]);
    expect(await restored.exchange.status()).toMatchObject({ waitingEvents: 0 });
    expect(await unsound(restored.desk)).toBeNull();
  });

  it('attachments travel both ways, go on where they were cut, and open at the other end', async () => {
    const kominfo = await kominfoServer();
    let cut = true;
    const transport = (url: string) => {
      const real = httpsTransport(url);
      return {
        ...real,
        putPiece: async (...piece: Parameters<typeof real.putPiece>) => {
          const held = await real.putPiece(...piece);
          if (cut) {
            cut = false;
            throw new Error('cut');
          }
          return held;
        },
      };
    };
    const a = await enrolledOffice(kominfo, 'Dinas A', { exchange: { transport } });
    const given = await give(kominfo, 1, a.id, 'Dinas A');
    await a.workbench.exchange.run({});
    const attachment = await attach(a.desk, given, 2_500_000);
    await expect(a.workbench.exchange.run({})).rejects.toThrow('cut');
    expect((await a.workbench.exchange.status()).waitingBlobs.up).toBe(1);
    expect(await a.workbench.exchange.run({})).toMatchObject({ blobsUp: 1 });
    expect((await a.workbench.exchange.status()).waitingBlobs.up).toBe(0);
    const keys = await kominfo.desk.store.read.selectFrom('keys').select('case_id').execute();
    expect(keys).toEqual([{ case_id: given }]);
    let away = true;
    const withoutBlobs = (url: string) => {
      const real = httpsTransport(url);
      return {
        ...real,
        getFrom: async (...asked: Parameters<typeof real.getFrom>) => (away ? null : real.getFrom(...asked)),
      };
    };
    const b = await enrolledOffice(kominfo, 'Dinas B', { exchange: { transport: withoutBlobs } });
    await kominfo.record(`case/${given}`, 'assigned', { office: b.id, name: 'Dinas B' });
    await b.workbench.exchange.run({});
    await expect(openAttachment(b.desk, given, attachment)).rejects.toThrow('belum sampai dari Kominfo');
    expect((await showCase(b.desk, given)).attachments).toMatchObject([{ content: 'ditunggu' }]);
    expect((await checkBlobs(b.desk)).problem).toBeNull();
    away = false;
    expect(await b.workbench.exchange.run({})).toMatchObject({ blobsDown: 1 });
    expect(await checkBlobs(b.desk)).toMatchObject({ problem: null, checked: 1 });
    const opened = await openAttachment(b.desk, given, attachment);
    expect(b.desk.staging.find(opened.token)?.size).toBe(2_500_008);
    expect((await showCase(b.desk, given)).attachments).toMatchObject([{ content: 'ada' }]);
  });
});
