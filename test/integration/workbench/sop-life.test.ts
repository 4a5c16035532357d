import { describe, expect, it } from 'vitest';
import { registerCase } from '../../../main/workbench/cases/register.ts';
import { showCase } from '../../../main/workbench/cases/show.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { addOfficer, chooseOfficer } from '../../../main/workbench/office.ts';
import { actOnSop } from '../../../main/workbench/sops/act.ts';
import { draftSop } from '../../../main/workbench/sops/drafts.ts';
import { chooseSop, revokeSop } from '../../../main/workbench/sops/in-office.ts';
import { moveCases, previewMove, undoMove } from '../../../main/workbench/sops/move.ts';
import { listSops, showSop } from '../../../main/workbench/sops/views.ts';
import { withCell } from '../../../shared/domain/sop/cells.ts';
import type { SopContent } from '../../../shared/domain/sop/content.ts';
import { removeRow } from '../../../shared/domain/sop/rows.ts';
import { rebuildCases } from '../../../shared/event-store/project-cases.ts';
import { act, dump, newOffice, now, openAt, register } from './fixture.ts';

const ratifier = {
  prefix: '',
  position: 'Kepala Dinas',
  name: 'Kepala Contoh',
  rank: null,
  nip: null,
} as const;
const id = 'sop-lapor';
const day = 86_400_000;

/** A revision of the default SOP, brought into force through every stage. */
async function approve(
  desk: Desk,
  effectiveFrom: string,
  change: (content: SopContent) => SopContent,
  number = `SOP/${effectiveFrom}`,
): Promise<number> {
  const basedOn = (await listSops(desk)).find((sop) => sop.id === id)?.versions[0]?.version ?? null;
  const { draft } = await draftSop(desk, { id, basedOn, content: null });
  const { content, revision } = await showSop(desk, { id, draft });
  await actOnSop(desk, id, draft, { name: 'save', revision: revision ?? '', content: change(content) });
  await actOnSop(desk, id, draft, { name: 'submit' });
  await actOnSop(desk, id, draft, { name: 'verify' });
  await actOnSop(desk, id, draft, { name: 'start-trial', from: '2026-11-24', until: '2026-12-24' });
  const view = await actOnSop(desk, id, draft, { name: 'approve', number, effectiveFrom, ratifier });
  return view?.version ?? 0;
}
const withoutSheet = (content: SopContent): SopContent =>
  withCell(removeRow(content, 2), 'telaah', 'branches', 'Ya → 3; Bukan wewenang → selesai; Arsip → selesai');
const faster = (content: SopContent): SopContent => withCell(content, 'konsep', 'time', '30 menit');
const sopVersion = async (desk: Desk, caseId: string) => (await showCase(desk, caseId)).sop.version;

describe('an approved version', () => {
  it('is followed by new cases, while an old one keeps its own', async () => {
    const { desk } = await newOffice();
    const old = await register(desk, 'Jalan berlubang');
    expect(await approve(desk, '2026-11-24', withoutSheet)).toBe(2);
    const young = await register(desk, 'Lampu jalan padam');
    expect(await sopVersion(desk, old.id)).toBe(1);
    expect(await sopVersion(desk, young.id)).toBe(2);
    expect((await showCase(desk, young.id)).timeline).toHaveLength(9);
    const [sop] = await listSops(desk);
    expect(sop).toMatchObject({ id, forCases: true });
    expect(sop?.versions).toMatchObject([
      { version: 2, state: 'berlaku', effectiveFrom: '2026-11-24', until: null, openCases: 1 },
      { version: 1, state: 'digantikan', until: '2026-11-23', openCases: 1 },
    ]);
  });

  it('for a later day is not followed before, nor by reports that were received before', async () => {
    let time = now;
    const { desk } = await newOffice(() => time);
    await approve(desk, '2026-12-01', faster);
    const today = await register(desk, 'Masih November');
    expect(await sopVersion(desk, today.id)).toBe(1);
    expect((await listSops(desk))[0]?.versions.map((each) => each.state)).toEqual(['disahkan', 'berlaku']);
    await expect(previewMove(desk, id, 2)).rejects.toThrow('belum berlaku');
    time += 7 * day;
    expect(await sopVersion(desk, (await register(desk, 'Sudah Desember')).id)).toBe(2);
    const earlier = await registerCase(desk, {
      channel: 'surat',
      title: 'Surat pekan lalu',
      body: 'Baru dicatat.',
      anonymous: false,
      confidential: false,
      receivedAt: new Date(now).toISOString(),
    });
    expect(await sopVersion(desk, earlier.id)).toBe(1);
    expect((await listSops(desk))[0]?.versions.map((each) => each.state)).toEqual(['berlaku', 'digantikan']);
  });

  it('is there after the folder is opened again, with its life', async () => {
    const { desk, folder, workbench } = await newOffice();
    await approve(desk, '2026-11-24', faster);
    const before = [await listSops(desk), await showSop(desk, { id, version: 2 })];
    await workbench.close();
    const again = await openAt(folder);
    try {
      expect([await listSops(again.desk), await showSop(again.desk, { id, version: 2 })]).toEqual(before);
    } finally {
      await again.close();
    }
  });

  it('needs a number of its own and no earlier day than the version before it', async () => {
    const { desk } = await newOffice();
    await approve(desk, '2026-11-20', faster, 'SOP/1');
    await expect(approve(desk, '2026-11-24', withoutSheet, 'SOP/1')).rejects.toThrow(
      'Nomor SOP itu sudah dipakai',
    );
    const draft = (await listSops(desk))[0]?.versions[0]?.draft ?? '';
    await expect(
      actOnSop(desk, id, draft, { name: 'approve', number: 'SOP/2', effectiveFrom: '2026-11-19', ratifier }),
    ).rejects.toThrow('mendahului versi sebelumnya');
    expect((await listSops(desk))[0]?.versions).toHaveLength(3);
  });

  it('revoked, gives way to the one before it; the last in force cannot be revoked', async () => {
    const { desk } = await newOffice();
    await approve(desk, '2026-11-24', faster);
    await revokeSop(desk, id, 2, 'Ternyata belum siap');
    expect(await sopVersion(desk, (await register(desk, 'Sesudah dicabut')).id)).toBe(1);
    expect((await listSops(desk))[0]?.versions.map((each) => each.state)).toEqual(['dicabut', 'berlaku']);
    await expect(revokeSop(desk, id, 1, 'Juga')).rejects.toThrow('satu-satunya versi berlaku');
  });
});

describe('a draft', () => {
  it('takes comments of other officers; an accepted suggestion changes its cell', async () => {
    const { desk } = await newOffice();
    const owner = desk.actor().id;
    const { draft } = await draftSop(desk, { id, basedOn: 1, content: null });
    const comment = {
      name: 'comment',
      step: 'konsep',
      text: 'Terlalu singkat',
      suggestion: { field: 'time', value: '2 jam' },
    } as const;
    await expect(actOnSop(desk, id, draft, comment)).rejects.toThrow('belum diajukan');
    await actOnSop(desk, id, draft, { name: 'submit' });
    const budi = await addOfficer(desk, {
      name: 'Budi Contoh',
      nip: null,
      position: 'Kepala Bidang',
      role: 'bidang',
    });
    await chooseOfficer(desk, budi.id);
    const seen = await actOnSop(desk, id, draft, comment);
    expect(seen?.comments).toMatchObject([{ by: 'Budi Contoh', step: 'konsep', resolved: null }]);
    expect(seen?.possible).toEqual(['comment']);
    const resolve = {
      name: 'resolve',
      comment: seen?.comments[0]?.id ?? '',
      accepted: true,
      reason: 'Memang perlu waktu',
    } as const;
    await expect(actOnSop(desk, id, draft, resolve)).rejects.toThrow('Hanya penyusun konsep');
    await chooseOfficer(desk, owner);
    await expect(actOnSop(desk, id, draft, { name: 'verify' })).rejects.toThrow(
      'komentar yang belum ditanggapi',
    );
    const after = await actOnSop(desk, id, draft, resolve);
    expect(after?.content.steps.find((each) => each.key === 'konsep')).toMatchObject({
      limitText: '2 jam',
      limit: { amount: 2, unit: 'jam kerja' },
    });
    expect(after?.comments[0]?.resolved).toMatchObject({ accepted: true, by: 'Rina Contoh' });
  });

  it('is not overwritten from a second window, and is not verified while its table is wrong', async () => {
    const { desk } = await newOffice();
    const { draft } = await draftSop(desk, { id, basedOn: 1, content: null });
    const { content, revision } = await showSop(desk, { id, draft });
    const save = (changed: SopContent) =>
      actOnSop(desk, id, draft, { name: 'save', revision: revision ?? '', content: changed });
    await save(withCell(content, 'konsep', 'time', 'sebentar'));
    await expect(save(faster(content))).rejects.toThrow('sudah diubah di jendela lain');
    await actOnSop(desk, id, draft, { name: 'submit' });
    await expect(actOnSop(desk, id, draft, { name: 'verify' })).rejects.toThrow(
      'Langkah 6: waktu "sebentar"',
    );
    await expect(draftSop(desk, { id, basedOn: 1, content: null })).rejects.toThrow('sudah punya konsep');
    expect(await actOnSop(desk, id, draft, { name: 'drop', reason: 'Ulang' })).toBeNull();
    await draftSop(desk, { id, basedOn: 1, content: null });
  });
});

describe('moving open cases', () => {
  it('does what its preview said, and can be taken back', async () => {
    const { desk } = await newOffice();
    const cases = [];
    for (const title of ['Satu', 'Dua', 'Tiga', 'Empat']) cases.push(await register(desk, `Aduan ${title}`));
    const ids = cases.map((each) => each.id);
    const [first = '', second = '', third = '', fourth = ''] = ids;
    await act(desk, [second, third], { name: 'classify', fields: { classification: 'informasi' } });
    await act(desk, [second, third], { name: 'verify', fields: {} });
    await act(desk, fourth, { name: 'archive', fields: { reason: 'duplikat' } });
    await approve(desk, '2026-11-24', withoutSheet);
    const before = await dump(desk);
    const preview = await previewMove(desk, id, 2);
    expect(preview).toMatchObject({
      cases: 3,
      unchanged: 1,
      refused: [],
      changes: [{ from: 'Cetak dan ajukan lembar disposisi', to: 'Disposisikan ke bidang', cases: 2 }],
    });
    await expect(moveCases(desk, id, 2, 17)).rejects.toThrow('dari 17 menjadi 3');
    const { move, moved } = await moveCases(desk, id, 2, 3);
    expect(moved).toBe(3);
    expect(await Promise.all(ids.map((each) => sopVersion(desk, each)))).toEqual([2, 2, 2, 1]);
    expect((await previewMove(desk, id, 2)).cases).toBe(0);
    const projected = await dump(desk);
    await desk.store.write((db) => rebuildCases(db, desk.office()));
    expect(await dump(desk)).toEqual(projected);
    await act(desk, first, { name: 'add-note', fields: { note: 'Sudah ditelepon' } });
    expect(await undoMove(desk, move)).toMatchObject({ undone: 2, kept: [{ register: cases[0]?.register }] });
    expect(await Promise.all(ids.map((each) => sopVersion(desk, each)))).toEqual([2, 1, 1, 1]);
    await expect(undoMove(desk, move)).resolves.toMatchObject({ undone: 0 });
    expect(before).not.toEqual(projected);
  });

  it('leaves the case as it was when it is taken back', async () => {
    const { desk } = await newOffice();
    await register(desk, 'Satu');
    await approve(desk, '2026-11-24', withoutSheet);
    const rows = async () => ({
      cases: await desk.store.read.selectFrom('cases').selectAll().execute(),
      steps: await desk.store.read.selectFrom('steps').selectAll().execute(),
    });
    const before = await rows();
    const { move } = await moveCases(desk, id, 2, 1);
    await undoMove(desk, move);
    const after = await rows();
    expect(after.steps).toEqual(before.steps);
    expect(after.cases).toEqual(before.cases.map((each) => ({ ...each, worked: 1 })));
  });
});

it('another SOP takes over new cases only when it is chosen', async () => {
  const { desk } = await newOffice();
  const { content } = await showSop(desk, { id, version: 1 });
  const other = await draftSop(desk, { id: null, basedOn: null, content: { ...content, name: 'SOP lain' } });
  await expect(chooseSop(desk, other.id)).rejects.toThrow('belum punya versi yang berlaku');
  for (const command of [
    { name: 'submit' },
    { name: 'verify' },
    { name: 'start-trial', from: '2026-11-24', until: '2026-11-24' },
    { name: 'approve', number: 'SOP/lain', effectiveFrom: '2026-11-24', ratifier },
  ] as const)
    await actOnSop(desk, other.id, other.draft, command);
  expect((await showCase(desk, (await register(desk, 'Tetap')).id)).sop.name).toBe(content.name);
  await chooseSop(desk, other.id);
  expect((await showCase(desk, (await register(desk, 'Pindah')).id)).sop.name).toBe('SOP lain');
});

it('a decision ticked by hand says which branch it took, and the flow goes there', async () => {
  const { desk } = await newOffice();
  const { content } = await showSop(desk, { id, version: 1 });
  const byHand = withCell(content, 'telaah', 'completedBy', 'ditandai tangan');
  await approve(desk, '2026-11-24', () => withCell(byHand, 'telaah', 'branches', 'Darurat → 5; Biasa → 3'));
  const { id: caseId } = await register(desk, 'Pohon tumbang');
  const tick = (fields: { step: string; outcome?: string }) =>
    act(desk, caseId, { name: 'tick-step', fields });
  const current = async () =>
    (await showCase(desk, caseId)).timeline.find((step) => step.state === 'current')?.key;
  expect(await current()).toBe('telaah');
  expect((await tick({ step: 'telaah' })).refused[0]?.reason).toContain('pilih cabangnya');
  expect((await tick({ step: 'telaah', outcome: 'lain' })).refused[0]?.reason).toContain(
    'Cabang itu tidak ada',
  );
  await tick({ step: 'telaah', outcome: 'darurat' });
  expect(await current()).toBe('tindak-lanjut');
});
