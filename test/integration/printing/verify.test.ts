import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readQrCodes } from '../../../main/intake/scan/read-qr.ts';
import { caseKey } from '../../../main/workbench/cases/keys.ts';
import type { Desk } from '../../../main/workbench/desk.ts';
import { cancelPaper } from '../../../main/workbench/papers/cancel.ts';
import { fileScan } from '../../../main/workbench/papers/file-scan.ts';
import { issuePaper } from '../../../main/workbench/papers/issue.ts';
import { makeVerifier } from '../../../main/workbench/papers/verifier.ts';
import { verifyCode } from '../../../main/workbench/papers/verify.ts';
import { paperKinds } from '../../../shared/domain/case/terms.ts';
import { loadCase } from '../../../shared/event-store/case-streams.ts';
import type { PaperData } from '../../../shared/paper/data.ts';
import { renderPaper } from '../../../shared/paper/render.tsx';
import { chromiumForPrinting } from '../../../shared/printing/find-chromium.ts';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import { examplePapers } from '../../unit/paper/example-papers.ts';
import { newFolder, openAt, register } from '../workbench/fixture.ts';
import { printingOffices } from './office.ts';

const office = printingOffices();

async function issued(
  desk: Desk,
): Promise<{ caseId: string; paperId: string; data: PaperData; code: string }> {
  const { id } = await register(desk, 'Jalan berlubang');
  const form = { to: ['Kepala Bidang'] };
  const paper = await issuePaper(desk, { caseId: id, kind: 'nota-dinas', form });
  const { events } = await loadCase(desk.store.read, id);
  const event = events.find((each) => each.type === 'paper-issued');
  if (event?.type !== 'paper-issued') throw new Error('not issued');
  const bytes = desk.store.blobs.read(await caseKey(desk, event.payload.key), event.payload.data);
  const data: PaperData = JSON.parse(bytes.toString());
  return { caseId: id, paperId: paper.id, data, code: data.code ?? '' };
}

const altered = (code: string, at: number): string =>
  code.slice(0, at) + (code.charAt(at) === 'A' ? 'B' : 'A') + code.slice(at + 1);

/** A picture of a printed page, as a phone or a scanner would give it. */
async function picture(data: PaperData): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath: chromiumForPrinting() });
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 1300 }, deviceScaleFactor: 2 });
    await page.setContent(renderPaper(data, paperFonts()));
    return await page.screenshot({ fullPage: true, type: 'jpeg', quality: 70 });
  } finally {
    await browser.close();
  }
}

describe('the code of an issued paper', () => {
  test('is genuine here, names its paper, and says when it was cancelled', async () => {
    const { desk } = await office();
    const { paperId, code } = await issued(desk);
    const verdict = await verifyCode(desk, code);
    expect(verdict).toMatchObject({ genuine: true, paper: { id: paperId } });
    expect(verdict.message).toMatch(/^Asli: Nota dinas \S+ untuk aduan \S+, terbit 24 November 2026\.$/);
    await cancelPaper(desk, paperId, 'Salah alamat tujuan');
    expect(await verifyCode(desk, code)).toMatchObject({
      genuine: false,
      message: expect.stringContaining('DIBATALKAN 24 November 2026: Salah alamat tujuan'),
    });
  });

  test('altered by one character is refused, and the part is named', async () => {
    const { desk } = await office();
    const { code } = await issued(desk);
    expect((await verifyCode(desk, altered(code, 5))).message).toContain('pada bagian nomor register');
    for (const at of [code.length - 50, code.length - 2])
      expect(await verifyCode(desk, altered(code, at))).toMatchObject({ genuine: false });
  });

  test('of another office is not ours', async () => {
    const [here, there] = [await office(), await office()];
    const { code } = await issued(there.desk);
    await issued(here.desk);
    expect(await verifyCode(here.desk, code)).toMatchObject({
      genuine: false,
      message: expect.stringContaining('bukan terbitan kantor ini'),
    });
  });

  test('stays genuine after the folder is opened again', async () => {
    const { desk, workbench, folder } = await office();
    const { code } = await issued(desk);
    await workbench.close();
    const again = await openAt(folder);
    expect(await verifyCode(again.desk, code)).toMatchObject({ genuine: true });
    await again.close();
  });
});

describe('a scan', () => {
  test('finds its case by the code in the picture', async () => {
    const { desk } = await office();
    const { caseId, data } = await issued(desk);
    const { token } = await desk.staging.stage('IMG_001.jpg', await picture(data));
    const filed = await fileScan(desk, token, 'IMG_001.jpg', undefined);
    expect(filed.paper.caseId).toBe(caseId);
    expect(filed.attachment.name).toMatch(/^Pindaian Nota dinas .*\.jpg$/);
    expect((await loadCase(desk.store.read, caseId)).state.attachments).toHaveLength(1);
  });

  test('is filed by a typed code, and nowhere by a wrong one or none', async () => {
    const { desk } = await office();
    const { caseId, code } = await issued(desk);
    const stage = async () => (await desk.staging.stage('pindai.pdf', Buffer.from('%PDF-1.7 contoh'))).token;
    const count = async () => (await loadCase(desk.store.read, caseId)).state.attachments.length;
    await expect(fileScan(desk, await stage(), 'pindai.pdf', undefined)).rejects.toThrow(
      'hanya dapat dibaca',
    );
    await expect(fileScan(desk, await stage(), 'pindai.pdf', altered(code, 6))).rejects.toThrow('diubah');
    expect(await count()).toBe(0);
    await fileScan(desk, await stage(), 'pindai.pdf', code);
    expect(await count()).toBe(1);
    const blank = Buffer.from('89504e470d0a1a0a', 'hex');
    const { token } = await desk.staging.stage('kosong.png', blank);
    await expect(fileScan(desk, token, 'kosong.png', undefined)).rejects.toThrow('Tidak ada kode surat');
  });

  test('every kind of paper has its code where a camera finds it', async () => {
    const { desk } = await office();
    const { code } = await issued(desk);
    for (const paper of examplePapers) {
      const found = await readQrCodes(await picture({ ...paper, code }));
      expect(new Set(found), paper.kind).toEqual(new Set([code]));
    }
    expect(examplePapers).toHaveLength(paperKinds.length);
  });
});

test('verifikasi.html says offline whether a code is genuine', async () => {
  const { desk } = await office();
  const { code } = await issued(desk);
  const file = join(newFolder(), 'verifikasi.html');
  writeFileSync(file, await makeVerifier(desk));
  const browser = await chromium.launch({ executablePath: chromiumForPrinting() });
  try {
    const page = await (await browser.newContext({ offline: true })).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    const answer = page.getByRole('status');
    await page.getByRole('textbox').fill(code);
    await expect
      .poll(() => answer.textContent())
      .toMatch(/^ASLINota dinas untuk aduan .* terbitan Dinas Contoh/);
    for (const at of [5, 30, code.length - 40]) {
      await page.getByRole('textbox').fill(altered(code, at));
      await expect.poll(() => answer.textContent()).toMatch(/^TIDAK ASLI/);
    }
    expect(asked).toHaveLength(1);
  } finally {
    await browser.close();
  }
});
