import { describe, expect, it } from 'vitest';
import { applyPublication, commentOn, listPublications } from '../../../main/sync/publications.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { enrolledOffice, kominfoServer, unsound } from './two-offices.ts';

const published = { ...defaultSop, id: 'sop-kabupaten', version: 4, name: 'Pengaduan kabupaten' };

describe('what Kominfo published', () => {
  it('is shown step by step, commented on, and what was said reaches Kominfo', async () => {
    const kominfo = await kominfoServer();
    const { workbench, desk, id } = await enrolledOffice(kominfo, 'Dinas A');
    await kominfo.record('reference', 'sop-published', { sop: published, stage: 'konsep' });
    await workbench.exchange.run({});
    const [found] = await listPublications(desk);
    expect(found).toMatchObject({ title: 'SOP Pengaduan kabupaten', stage: 'konsep', changes: [] });
    expect(found?.sop?.steps.map((step) => step.key)).toEqual(defaultSop.steps.map((step) => step.key));
    const publication = found?.id ?? '';
    const step = defaultSop.steps[2];
    await commentOn(desk, { id: publication, note: 'Terlalu singkat', step: step?.key });
    await commentOn(desk, { id: publication, note: 'Selebihnya baik' });
    await expect(commentOn(desk, { id: publication, note: 'Apa ini?', step: 'tidak-ada' })).rejects.toThrow(
      'Langkah itu tidak ada',
    );
    const [said] = await listPublications(desk);
    expect(said?.comments).toMatchObject([
      { note: 'Terlalu singkat', step: `Langkah 3, ${step?.activity}` },
      { note: 'Selebihnya baik', step: null },
    ]);
    await expect(applyPublication(desk, publication)).rejects.toThrow('Konsep SOP belum berlaku');
    await workbench.exchange.run({});
    const rows = await kominfo.desk.store.read
      .selectFrom('events')
      .select('payload')
      .where('stream', '=', `office/${id}`)
      .where('type', '=', 'publication-answered')
      .where('outcome', '=', 'accepted')
      .orderBy('position')
      .execute();
    expect(rows.map((row) => JSON.parse(row.payload))).toEqual([
      { publication, answer: 'komentar', note: 'Terlalu singkat', step: step?.key },
      { publication, answer: 'komentar', note: 'Selebihnya baik' },
    ]);
    expect(await unsound(desk)).toBeNull();
  });

  it('is taken over once, with the next number where its own is taken here', async () => {
    const kominfo = await kominfoServer();
    const { workbench, desk } = await enrolledOffice(kominfo, 'Dinas A');
    const ours = desk.office().sops[0];
    const sop = { ...published, id: ours?.id ?? '', version: ours?.version ?? 0 };
    await kominfo.record('reference', 'sop-published', { sop, stage: 'berlaku' });
    await kominfo.record('reference', 'categories-published', { categories: ['Jalan', 'Air bersih'] });
    await workbench.exchange.run({});
    const [categories, found] = await listPublications(desk);
    expect(categories).toMatchObject({ title: '2 kategori aduan', sop: null });
    expect(found?.changes).toEqual([
      `SOP Pengaduan kabupaten menjadi versi ${sop.version + 1} di kantor ini, ${sop.steps.length} langkah`,
    ]);
    await applyPublication(desk, found?.id ?? '');
    await applyPublication(desk, categories?.id ?? '');
    expect(desk.office().sops.map(({ id, version, name }) => ({ id, version, name }))).toContainEqual({
      id: sop.id,
      version: sop.version + 1,
      name: 'Pengaduan kabupaten',
    });
    expect(desk.settings().lists.categories).toEqual(expect.arrayContaining(['Jalan', 'Air bersih']));
    await expect(applyPublication(desk, found?.id ?? '')).rejects.toThrow('sudah ada');
    const after = await listPublications(desk);
    expect(after.map(({ changes }) => changes)).toEqual([[], []]);
    expect(after.every(({ appliedAt }) => appliedAt !== null)).toBe(true);
    expect(await unsound(desk)).toBeNull();
  });

  it('is gone when Kominfo withdrew it, and can be answered no more', async () => {
    const kominfo = await kominfoServer();
    const { workbench, desk } = await enrolledOffice(kominfo, 'Dinas A');
    await kominfo.record('reference', 'sop-published', { sop: published, stage: 'konsep' });
    await workbench.exchange.run({});
    const [found] = await listPublications(desk);
    const publication = found?.id ?? '';
    await kominfo.record('reference', 'publication-withdrawn', { publication, reason: 'Belum waktunya' });
    await workbench.exchange.run({});
    expect(await listPublications(desk)).toEqual([]);
    await expect(commentOn(desk, { id: publication, note: 'Baik' })).rejects.toThrow('sudah dicabut');
  });
});
