import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../../main/workbench/desk.ts';
import { bundlePapers, planPapers } from '../../../main/workbench/papers/batch.ts';
import { frozenPdf, markPrinted } from '../../../main/workbench/papers/frozen.ts';
import { issuePaper } from '../../../main/workbench/papers/issue.ts';
import { register } from '../workbench/fixture.ts';
import { makeNewer, printingOffices } from './office.ts';
import { pagesText } from './pdf-text.ts';

const office = printingOffices();

const long = (name: string) =>
  `${name}: jalan berlubang di depan pasar desa sejak musim hujan.\n`.repeat(160);

async function staged(desk: Desk, token: string): Promise<Uint8Array> {
  const entry = desk.staging.find(token);
  if (!entry) throw new Error('not staged');
  return readFile(entry.path);
}

describe('papers of a selection', () => {
  test('are one PDF: every page of every frozen paper, in order', async () => {
    const { desk } = await office();
    const short = await register(desk, 'Lampu jalan mati');
    const much = await register(desk, 'Jalan berlubang', long('Laporan panjang').slice(0, 9_900));
    const last = await register(desk, 'Sampah menumpuk');
    const ids = [short.id, much.id, last.id];
    const plan = await planPapers(desk, ids, 'lembar-disposisi');
    expect(plan.toIssue.map((each) => each.id)).toEqual(ids);
    const papers = [];
    for (const { id } of plan.toIssue)
      papers.push(await issuePaper(desk, { caseId: id, kind: 'lembar-disposisi', form: {} }));
    const pages = papers.map((paper) => paper.pages);
    expect(pages[1]).toBeGreaterThan(1);

    const bundle = await bundlePapers(
      desk,
      papers.map((paper) => paper.id),
      false,
    );
    expect(bundle).toMatchObject({ pages: pages.reduce((sum, each) => sum + each), refused: [] });
    const texts = await pagesText(await staged(desk, bundle.token));
    const alone = await Promise.all(papers.map(async (paper) => pagesText(await frozenPdf(desk, paper.id))));
    expect(texts).toEqual(alone.flat());
    expect(texts[0]).toContain('Lampu jalan mati');
    expect(texts.at(-1)).toContain('Sampah menumpuk');
    for (const paper of papers)
      expect(
        createHash('sha256')
          .update(await frozenPdf(desk, paper.id))
          .digest('hex'),
      ).toBe(paper.sha256);

    const printed = await markPrinted(desk, bundle.paperIds);
    expect(printed.map((paper) => [paper.id, paper.printed])).toEqual(papers.map((paper) => [paper.id, 1]));
  });

  test('for a printer of both sides each starts on a sheet of its own', async () => {
    const { desk } = await office();
    const papers = [];
    for (const title of ['Satu aduan', 'Dua aduan', 'Tiga aduan']) {
      const { id } = await register(desk, title);
      papers.push(await issuePaper(desk, { caseId: id, kind: 'tanda-terima', form: { size: 'Folio' } }));
    }
    const bundle = await bundlePapers(
      desk,
      papers.map((paper) => paper.id),
      true,
    );
    const texts = await pagesText(await staged(desk, bundle.token));
    expect(texts.map((text) => text !== '')).toEqual([true, false, true, false, true]);
  });

  test('a case that has its paper gets no second; one of a newer version is refused by name', async () => {
    const { desk, folder } = await office();
    const [fresh, done, newer] = [
      await register(desk, 'Belum ada lembar'),
      await register(desk, 'Sudah ada lembar'),
      await register(desk, 'Dari versi baru'),
    ];
    const paper = await issuePaper(desk, { caseId: done.id, kind: 'lembar-disposisi', form: {} });
    await issuePaper(desk, { caseId: fresh.id, kind: 'tanda-terima', form: {} });
    await issuePaper(desk, { caseId: newer.id, kind: 'tanda-terima', form: {} });
    makeNewer(folder, newer.id);
    const plan = await planPapers(desk, [fresh.id, done.id, newer.id], 'lembar-disposisi');
    expect(plan.toIssue.map((each) => each.register)).toEqual([fresh.register]);
    expect(plan.issued.map((each) => each.id)).toEqual([paper.id]);
    expect(plan.refused).toEqual([
      { id: newer.id, register: newer.register, reason: expect.stringContaining('perbarui aplikasi') },
    ]);
  });

  test('a paper whose stored bytes were changed is left out and named, the rest are printed', async () => {
    const { desk, folder } = await office();
    const papers = [];
    for (const title of ['Yang utuh', 'Yang rusak'])
      papers.push(
        await issuePaper(desk, {
          caseId: (await register(desk, title)).id,
          kind: 'tanda-terima',
          form: {},
        }),
      );
    const [whole, broken] = papers;
    if (!whole || !broken) throw new Error('two papers');
    const { blob } = await desk.store.read
      .selectFrom('papers')
      .select('blob')
      .where('id', '=', broken.id)
      .executeTakeFirstOrThrow();
    await writeFile(join(folder, 'blobs', blob.slice(0, 2), blob), 'rusak');
    const bundle = await bundlePapers(desk, [whole.id, broken.id], false);
    expect(bundle.paperIds).toEqual([whole.id]);
    expect(bundle.refused).toMatchObject([{ register: broken.register }]);
    await expect(bundlePapers(desk, [broken.id], false)).rejects.toThrow();
  });
});
