import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkConsole } from '../../../server/console/project/check.ts';
import { kinds } from '../server/databases.ts';
import { newOffice, type TestOffice } from '../server/office.ts';
import { call, finished, openConsole, type TestConsole } from './console.ts';

const example = resolve(import.meta.dirname, '../../../main/workbench/examples/lapor-2017.xlsx');

async function importExample({ console, router, rina }: TestConsole) {
  const { token, name } = await console.staging.stage('lapor-2017.xlsx', readFileSync(example));
  const input = { token, fileName: name };
  const preview = await finished(await call(router.intake.preview, input, rina));
  const receipt = await finished(await call(router.intake.run, { ...input, history: false }, rina));
  return { preview, receipt };
}

/** The case's work at an office, as that office would record it. */
function answer(office: TestOffice, id: string, text: string): void {
  const stream = `case/${id}`;
  office.record(stream, 'taken-in', {
    register: { year: 2026, sequence: 1, text: '0001/ADU/XI/2026' },
    sop: { id: 'sop-lapor', version: 1 },
  });
  office.record(stream, 'disposed', {
    unit: 'Bidang Jalan',
    instructions: [],
    urgency: 'biasa',
    byHand: false,
  });
  office.record(stream, 'answer-drafted', { answer: text });
  office.record(stream, 'answer-approved', {});
}

describe.each(kinds)('Kominfo on $name', (kind) => {
  it('imports the whole regency once, and says so when asked again', async () => {
    const test = await openConsole(kind);
    const { preview, receipt } = await importExample(test);
    expect(preview).toMatchObject({ new: 171, changed: 0, unchanged: 0 });
    expect(receipt).toMatchObject({ new: 171, by: 'Rina Wulandari' });
    const again = await importExample(test);
    expect(again.preview).toMatchObject({ new: 0, changed: 0, unchanged: 171 });
    expect(again.preview.alreadyImported).not.toBeNull();
    expect(again.receipt).toMatchObject({ new: 0, changed: 0, unchanged: 171 });
    const imports = await call(test.router.intake.list, undefined, test.rina);
    expect(imports.map((each) => each.new)).toEqual([0, 171]);
    expect(await checkConsole(test.kominfo.desk.store.read)).toEqual([]);
  });

  it('proposes offices by the names that held on the report’s day, and only the Inspektorat for berkadar', async () => {
    const test = await openConsole(kind);
    const { router, rina } = test;
    await importExample(test);
    const add = (name: string, more: object = {}) =>
      call(router.offices.add, { name, kind: 'opd', ...more }, rina);
    // As pasted from a document: a hyphen and a space that nobody sees.
    const social = await add('Dinas\u00a0So\u00adsial\u200b');
    expect(social.name).toBe('Dinas Sosial');
    const works = await add('Dinas Pekerjaan Umum');
    await add('Dinas Kesehatan', { validFrom: '2020-01-01' });
    const inspectorate = await call(router.offices.add, { name: 'Inspektorat', kind: 'inspektorat' }, rina);
    await call(
      router.offices.addName,
      {
        id: works.id,
        alias: 'DINAS PEKERJAAN UMUM, dan Penataan Ruang Kab. Trenggalek',
        validTo: '2017-12-31',
      },
      rina,
    );
    const { rows, total, ready } = await call(router.assign.proposals, { limit: 500 }, rina);
    expect(total).toBe(171);
    const of = (agency: string) => rows.filter((row) => row.agency === agency);
    for (const row of of('Dinas Sosial').filter((each) => each.classification !== 'pengaduan-berkadar'))
      expect(row.proposed?.id).toBe(social.id);
    for (const row of of('Dinas Pekerjaan Umum dan Penataan Ruang').filter(
      (each) => each.classification !== 'pengaduan-berkadar',
    ))
      expect(row.proposed?.id).toBe(works.id);
    for (const row of of('Dinas Kesehatan').filter((each) => each.classification !== 'pengaduan-berkadar'))
      expect(row).toMatchObject({ proposed: null, why: expect.stringContaining('tanggal') });
    const secret = rows.filter((row) => row.classification === 'pengaduan-berkadar');
    expect(secret.length).toBeGreaterThan(0);
    for (const row of secret) expect(row.proposed?.id).toBe(inspectorate.id);
    expect(ready).toBe(rows.filter((row) => row.proposed !== null).length);
    const [first] = secret;
    const outcome = await call(
      router.assign.run,
      { cases: [{ id: first?.id ?? '', offices: [social.id] }] },
      rina,
    );
    expect(outcome.done).toEqual([]);
    expect(outcome.refused[0]?.reason).toMatch(/hanya untuk Inspektorat/);
  });

  it('two offices on one case each have their own handling; a change and a withdrawal reach their mailboxes', async () => {
    const test = await openConsole(kind);
    const { router, rina, kominfo } = test;
    await importExample(test);
    const works = await newOffice(kominfo, 'Dinas Pekerjaan Umum dan Penataan Ruang');
    const social = await newOffice(kominfo, 'Dinas Sosial');
    const other = await newOffice(kominfo, 'Dinas Pendidikan');
    const { rows } = await call(router.assign.proposals, { limit: 500 }, rina);
    const [one, two] = rows.filter((row) => row.classification === 'pengaduan');
    const cases = [
      { id: one?.id ?? '', offices: [works.office, social.office] },
      { id: two?.id ?? '', offices: [other.office] },
    ];
    const run = await call(router.assign.run, { cases, note: 'Segera', due: '2026-12-04' }, rina);
    expect(run.refused).toEqual([]);
    const twice = await call(router.assign.run, { cases }, rina);
    expect(twice.refused.map((each) => each.reason)).toEqual([
      'Dinas Pekerjaan Umum dan Penataan Ruang sudah menangani aduan ini.',
      'Dinas Pendidikan sudah menangani aduan ini.',
    ]);
    await works.exchange(kominfo);
    expect([...works.received.values()].map((event) => event.type).sort()).toEqual([
      'assigned',
      'assigned',
      'received',
    ]);
    kominfo.clock.now += 3_600_000;
    works.now = kominfo.clock.now;
    answer(works, cases[0]?.id ?? '', 'Lubang ditutup 25 November.');
    await works.exchange(kominfo);
    const shown = await call(router.cases.show, { id: cases[0]?.id ?? '' }, rina);
    expect(shown.status).toBe('baru');
    expect(
      shown.handlingViews.map(({ name, register, note, requestedDue, answer: given }) => [
        name,
        register,
        note,
        requestedDue,
        given?.state,
      ]),
    ).toEqual([
      ['Dinas Pekerjaan Umum dan Penataan Ruang', '0001/ADU/XI/2026', 'Segera', '2026-12-04', 'disetujui'],
      ['Dinas Sosial', null, 'Segera', '2026-12-04', undefined],
    ]);
    const waiting = await call(router.answers.list, {}, rina);
    expect(waiting).toMatchObject([
      { officeName: 'Dinas Pekerjaan Umum dan Penataan Ruang', text: 'Lubang ditutup 25 November.' },
    ]);
    const item = { caseId: cases[0]?.id ?? '', office: works.office };
    kominfo.clock.now += 60_000;
    await call(router.answers.uploaded, { answers: [item] }, rina);
    const late = await call(router.answers.uploaded, { answers: [item] }, rina);
    expect(late.refused).toHaveLength(1);
    expect(await call(router.answers.list, {}, rina)).toEqual([]);
    expect(await call(router.answers.list, { uploaded: true }, rina)).toHaveLength(1);
    const id = cases[0]?.id ?? '';
    const wrong = await call(
      router.assign.withdraw,
      { id, office: works.office, reason: 'Salah alamat' },
      rina,
    );
    expect(wrong.refused[0]?.reason).toMatch(/sudah menjawab/);
    await call(
      router.assign.change,
      { id, from: social.office, to: other.office, reason: 'Urusan sekolah' },
      rina,
    );
    const after = await call(router.cases.show, { id }, rina);
    expect(after.handlingViews.map(({ name, status, withdrawn }) => [name, status, withdrawn])).toEqual([
      ['Dinas Pekerjaan Umum dan Penataan Ruang', 'terkirim', false],
      ['Dinas Sosial', 'dikembalikan', true],
      ['Dinas Pendidikan', 'baru', false],
    ]);
    await social.exchange(kominfo);
    expect([...social.received.values()].map((event) => event.type)).toContain('assignment-withdrawn');
    const overview = await call(router.overview, { from: '2017-01-01', to: '2017-12-31' }, rina);
    expect(overview.rows.map(({ name, received, finished }) => [name, received, finished])).toEqual(
      expect.arrayContaining([
        ['Dinas Pekerjaan Umum dan Penataan Ruang', 1, 1],
        ['Dinas Pendidikan', 2, 0],
        ['Dinas Sosial', 0, 0],
      ]),
    );
    expect(await checkConsole(kominfo.desk.store.read)).toEqual([]);
  });
});
