import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCases, findCases, listCases } from '../../../main/workbench/cases/list.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import { undoActions } from '../../../main/workbench/cases/undo.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { addExamples } from '../../../main/workbench/examples/add-examples.ts';
import { undoImport } from '../../../main/workbench/intake/undo.ts';
import { addOfficer, changeSettings, chooseOfficer } from '../../../main/workbench/office.ts';
import { type CommandInput, commandNames } from '../../../shared/domain/case/commands.ts';
import { rebuildCases } from '../../../shared/event-store/project-cases.ts';
import { brokenLink, projectionDifference } from '../../../shared/event-store/verify.ts';
import {
  act,
  behindTheBack,
  dump,
  exampleFile,
  importFile,
  newOffice,
  now,
  openAt,
  register,
  withRows,
} from './fixture.ts';

const wishes: readonly CommandInput[] = [
  { name: 'correct', fields: { title: 'Judul yang diperbaiki', district: 'Contoh' } },
  { name: 'classify', fields: { classification: 'informasi', category: 'Kesehatan' } },
  { name: 'verify', fields: {} },
  { name: 'dispose', fields: { unit: 'Sekretariat' } },
  { name: 'follow-up', fields: { note: 'Dicek' } },
  { name: 'hold', fields: { reason: 'Alamat' } },
  { name: 'resume', fields: {} },
  { name: 'draft-answer', fields: { answer: 'Sudah.' } },
  { name: 'return-answer', fields: { note: 'Singkatkan' } },
  { name: 'approve-answer', fields: {} },
  { name: 'send-answer', fields: {} },
  { name: 'record-reply', fields: { satisfied: false } },
  { name: 'close', fields: { result: 'selesai' } },
  { name: 'reopen', fields: { reason: 'Rusak lagi' } },
  { name: 'archive', fields: { reason: 'duplikat' } },
  { name: 'take-up', fields: {} },
  { name: 'set-confidentiality', fields: { confidential: true, anonymous: true, reason: 'Diminta' } },
];

describe('projections', () => {
  it('made anew from the events equal those kept live, whatever was done', async () => {
    let time = now;
    const { desk, folder } = await newOffice(() => time);
    const file = await exampleFile();
    const short = { ...file, rows: file.rows.slice(0, 40) };
    const { importId } = await importFile(desk, short);
    const ids = (await desk.store.read.selectFrom('cases').select('id').orderBy('no').execute()).map(
      (r) => r.id,
    );
    ids.push((await register(desk, 'Lampu jalan mati')).id);
    let done = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...wishes), fc.nat(600)), {
          minLength: 20,
          maxLength: 20,
        }),
        async (steps) => {
          for (const [which, wish, minutes] of steps) {
            time += minutes * 60_000;
            done += (await act(desk, ids.at(-1 - which) ?? '', wish)).done.length;
          }
          expect(await projectionDifference(desk.store.read, desk.office())).toBeNull();
        },
      ),
      { seed: 20261124, numRuns: 8, endOnFailure: true },
    );
    expect(done).toBeGreaterThan(30);
    await importFile(
      desk,
      withRows(short, (row, i) => (i % 3 ? row : { ...row, status: 'Ditutup' })),
    );
    await undoImport(desk, importId);
    const live = await dump(desk);
    expect(await projectionDifference(desk.store.read, desk.office())).toBeNull();
    await desk.store.write((db) => rebuildCases(db, desk.office()));
    expect(await dump(desk)).toEqual(live);
    expect(await brokenLink(desk.store.read)).toBeNull();
    behindTheBack(folder, (db) =>
      db.exec(`insert into case_search (case_search, rank) values ('integrity-check', 1)`),
    );
  });

  it('outlive closing and opening again', async () => {
    const { desk, folder, workbench } = await newOffice();
    const { id } = await register(desk, 'Lampu jalan mati');
    await act(desk, id, { name: 'dispose', fields: { unit: 'Sekretariat' } });
    const [live, view] = [await dump(desk), await showCase(desk, id)];
    await workbench.close();
    const again = await openAt(folder);
    try {
      expect(await dump(again.desk)).toEqual(live);
      expect(await showCase(again.desk, id)).toEqual(view);
      expect(again.desk.actor().name).toBe('Rina Contoh');
    } finally {
      await again.close();
    }
  });

  it('that differ from the events are named', async () => {
    const { desk, folder } = await newOffice();
    const made = await register(desk, 'Lampu jalan mati');
    behindTheBack(folder, (db) => db.exec(`update cases set title = 'Diubah diam-diam'`));
    expect(await projectionDifference(desk.store.read, desk.office())).toBe(
      `aduan ${made.register}: kolom title tidak sama dengan catatan`,
    );
  });
});

describe('acting on many cases', () => {
  it('decides each by itself and says which were refused and why', async () => {
    const { desk } = await newOffice();
    const made = [
      await register(desk, 'Lampu mati'),
      await register(desk, 'Jalan rusak'),
      await register(desk, 'Air'),
    ];
    const [first, second, third] = made.map((each) => each.id);
    if (!first || !second || !third) throw new Error('unreachable');
    await act(desk, second, { name: 'close', fields: { result: 'selesai' } });
    const result = await act(desk, [first, second, third, first, 'tidak-ada'], {
      name: 'dispose',
      fields: { unit: 'Sekretariat' },
    });
    expect(result.done).toEqual([first, third]);
    expect(result.refused).toEqual([
      { id: second, register: made[1]?.register, reason: 'Aduan ini sudah berakhir; buka kembali dahulu.' },
      { id: 'tidak-ada', register: 'tidak-ada', reason: expect.stringContaining('belum tercatat diterima') },
    ]);
    expect(await countCases(desk, { unit: 'Sekretariat' })).toBe(2);
  });

  it('is undone together; a case worked on since is left and named, what was undone stays in the history', async () => {
    const { desk } = await newOffice();
    const made = [await register(desk, 'Lampu mati'), await register(desk, 'Jalan rusak')];
    const [first, second] = made.map((each) => each.id);
    if (!first || !second) throw new Error('unreachable');
    const { events } = await act(desk, [first, second], { name: 'dispose', fields: { unit: 'Sekretariat' } });
    await act(desk, second, { name: 'follow-up', fields: { note: 'Dicek di lapangan' } });
    expect(await undoActions(desk, events)).toMatchObject({
      done: [first],
      refused: [{ register: made[1]?.register, reason: expect.stringContaining('sudah ada tindakan lain') }],
    });
    expect(await countCases(desk, { unit: 'Sekretariat' })).toBe(1);
    const view = await showCase(desk, first);
    expect(view).toMatchObject({ status: 'baru', disposition: null, undoable: null });
    expect(view.history.slice(0, 2)).toMatchObject([
      { what: 'Mengurungkan: Mendisposisi ke Sekretariat', undone: false },
      { what: 'Mendisposisi ke Sekretariat', undone: true },
    ]);
    await expect(undoActions(desk, ['tidak-ada'])).rejects.toThrow('tidak ditemukan');
  });

  it('offers exactly the commands it would accept', async () => {
    const { desk } = await newOffice();
    const { id } = await register(desk, 'Lampu jalan mati');
    const { possible } = await showCase(desk, id);
    expect(possible).toEqual(commandNames.filter((name) => possible.includes(name)));
    expect(possible).toContain('dispose');
    expect(possible).not.toContain('reopen');
  });
});

describe('settings', () => {
  it('that change a deadline or the calendar give open cases new due dates at once', async () => {
    const { desk } = await newOffice();
    const { id } = await register(desk, 'Lampu jalan mati');
    const due = async () => (await showCase(desk, id)).dueDate;
    // 14 working days after Tuesday 24 November 2026.
    expect(await due()).toBe('2026-12-14');
    const { deadlines, calendar } = desk.settings();
    await changeSettings(
      desk,
      'deadlines',
      deadlines.map((each) =>
        each.kind === 'pengaduan' ? { ...each, limit: { amount: 3, unit: 'hari kerja' } } : each,
      ),
    );
    expect(await due()).toBe('2026-11-27');
    const day = { date: '2026-11-25', kind: 'libur daerah', name: 'Hari jadi' };
    await changeSettings(desk, 'calendar', { ...calendar, localHolidays: [day] });
    expect(await due()).toBe('2026-11-30');
    expect(await projectionDifference(desk.store.read, desk.office())).toBeNull();
    await expect(changeSettings(desk, 'deadlines', [{ kind: 'lain' }])).rejects.toThrow('belum benar');
    await expect(changeSettings(desk, 'tidak-ada', {})).rejects.toThrow('tidak ada');
  });
});

describe('search', () => {
  it('finds words, parts of words and numbers, with or without diacritics', async () => {
    const { desk } = await newOffice();
    const titles = async (text: string) => {
      const found = (await findCases(desk, text)).map((row) => row.title);
      const listed = await listCases(desk, {
        filter: { text },
        sort: 'receivedAt',
        descending: true,
        offset: 0,
        limit: 100,
      });
      if (text.trim()) expect(listed.map((row) => row.title).sort()).toEqual([...found].sort());
      return found.sort();
    };
    await register(desk, 'Lampu jalan Melati mati', 'Mengacu surat 188.45/531 tentang penerangan.');
    await register(desk, 'Jembatan rusak', 'Di dekat Café Contoh, RT 3.');
    await register(desk, 'KK belum jadi', 'Menunggu "lama" sekali; 100% belum ada kabar.');
    expect(await titles('lampu')).toEqual(['Lampu jalan Melati mati']);
    expect(await titles('LAMPU mati')).toEqual(['Lampu jalan Melati mati']);
    expect(await titles('mbata')).toEqual(['Jembatan rusak']);
    expect(await titles('188.45/531')).toEqual(['Lampu jalan Melati mati']);
    expect(await titles('45/53')).toEqual(['Lampu jalan Melati mati']);
    expect(await titles('cafe')).toEqual(['Jembatan rusak']);
    expect(await titles('CAFÉ')).toEqual(['Jembatan rusak']);
    expect(await titles('0002/ADU')).toEqual(['Jembatan rusak']);
    expect(await titles('kk')).toEqual(['KK belum jadi']);
    expect(await titles('"lama"')).toEqual(['KK belum jadi']);
    expect(await titles('100%')).toEqual(['KK belum jadi']);
    expect(await titles('lampu jembatan')).toEqual([]);
    expect(await titles('   ')).toEqual([]);
  });

  it('never throws, whatever is typed', async () => {
    const { desk } = await newOffice();
    await register(desk, 'Lampu jalan mati');
    const odd = fc.constantFrom(
      '"',
      "'",
      '*',
      '(',
      ')',
      ':',
      '-',
      '^',
      ' ',
      '%',
      '_',
      '\\',
      '/',
      'NEAR',
      'AND',
      'OR',
      'lam',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ maxLength: 60, unit: 'binary' }),
          fc.array(odd, { maxLength: 12 }).map((a) => a.join('')),
        ),
        async (typed) => {
          const text = typed.replaceAll('\0', '');
          await findCases(desk, text);
          await countCases(desk, { text });
        },
      ),
      { seed: 20261124, numRuns: 300 },
    );
    for (const text of ['"""', 'a" OR "b', 'title: lampu', '\ud83d\ude00\ud83d\ude00', 'NOT'])
      expect(Array.isArray(await findCases(desk, text))).toBe(true);
  });

  // FTS5 reads its query up to a NUL. When main/workbench/cases/query.ts drops control characters, this becomes `it`.
  it('never throws, also for a NUL character', async () => {
    const { desk } = await newOffice();
    await register(desk, 'Lampu jalan mati');
    await findCases(desk, 'abc\0def');
  });
});

describe('several use cases as one', () => {
  it('leave nothing when the last of them fails, and everything when none does', async () => {
    const { desk } = await newOffice();
    const before = { ...(await dump(desk)), office: desk.office(), officer: desk.officer() };
    const work = (fail: boolean) =>
      desk.allOrNothing(async (whole) => {
        const { id } = await register(whole, 'Lampu jalan mati');
        const { id: officer } = await addOfficer(whole, {
          name: 'Sari Contoh',
          nip: null,
          position: 'Kepala Bidang',
          role: 'bidang',
        });
        await chooseOfficer(whole, officer);
        expect(whole.actor().name).toBe('Sari Contoh');
        await act(whole, id, { name: 'verify', fields: {} });
        if (fail) throw new Error('power cut');
      });
    await expect(work(true)).rejects.toThrow('power cut');
    expect({ ...(await dump(desk)), office: desk.office(), officer: desk.officer() }).toEqual(before);
    await work(false);
    expect(await countCases(desk, { status: ['ditelaah'] })).toBe(1);
    expect(desk.actor().name).toBe('Sari Contoh');
    expect(await projectionDifference(desk.store.read, desk.office())).toBeNull();
  });

  it('make the example data, which is there whole or not at all', async () => {
    const { desk } = await newOffice();
    const broken: Desk = {
      ...desk,
      allOrNothing: (work) =>
        desk.allOrNothing(async (whole) => {
          await work(whole);
          throw new Error('power cut');
        }),
    };
    await expect(addExamples(broken)).rejects.toThrow('power cut');
    expect(await countCases(desk, {})).toBe(0);
    expect((await addExamples(desk)).cases).toBeGreaterThan(171);
    expect(await projectionDifference(desk.store.read, desk.office())).toBeNull();
  });
});
