import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchWindow } from '../electron/launch.ts';
import { openBrowserOffice, program } from './browser-office.ts';
import { importFile, leadCaseToItsEnd, openCase, setUpOffice, type Traveller } from './journey.ts';

const example = resolve(import.meta.dirname, '../../main/workbench/examples/lapor-2017.xlsx');
const now = ['--now', '2017-05-18T08:14:00+07:00'];
const run = promisify(execFile);

/** The main job of an officer, start to end, on one host. */
async function wholeJourney(traveller: Traveller): Promise<void> {
  await setUpOffice(traveller);
  await importFile(traveller, example, 171);
  await openCase(traveller, '1501209');
  await leadCaseToItsEnd(traveller);
  const { page } = traveller;
  await page.getByText('Selesai', { exact: true }).first().waitFor();
  await chartsShow(page, 171);
}

async function chartsShow(page: Page, total: number): Promise<void> {
  await page.getByRole('link', { name: /Grafik & Rekap/ }).click();
  await page.getByRole('heading', { name: 'Grafik & Rekap' }).waitFor();
  const received = page.getByRole('link', { name: /Diterima/ });
  await received.waitFor();
  expect(await received.textContent()).toContain(String(total));
}

/** What the data folder holds afterwards, by the maintenance commands. */
async function afterwards(dataFolder: string): Promise<void> {
  const command = async (...args: string[]) =>
    (await run(process.execPath, [program('command.js'), ...args, '--data', dataFolder, '--json'])).stdout;
  const shown: { status: string; papers: { kind: string; sha256: string; pages: number }[] } = JSON.parse(
    await command('show', '1501209'),
  );
  expect(shown.status).toBe('selesai');
  expect(shown.papers.map((paper) => paper.kind).sort()).toEqual([
    'lembar-disposisi',
    'surat-jawaban',
    'tanda-terima',
  ]);
  expect(shown.papers.every((paper) => paper.pages === 1 && /^[0-9a-f]{64}$/.test(paper.sha256))).toBe(true);
  expect(JSON.parse(await command('check'))).toMatchObject({ ok: true });
}

describe('from a LAPOR! file to a closed case with its papers', () => {
  it('in the browser host', async () => {
    const office = await openBrowserOffice(now);
    try {
      await wholeJourney({
        page: office.page,
        async chooseFile(path, open) {
          const chooser = office.page.waitForEvent('filechooser');
          await open();
          await (await chooser).setFiles(path);
        },
      });
      await office.stopHost();
      await afterwards(office.dataFolder);
    } finally {
      await office.close();
    }
  });

  it('in the window (Electron where it is installed, else the stand-in)', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'penghubung-perjalanan-'));
    const dataFolder = join(folder, 'data');
    const window = await launchWindow({ dataFolder, args: now });
    try {
      window.page.setDefaultTimeout(20_000);
      await window.chooseSavePath(join(folder, 'surat.pdf'));
      await wholeJourney({
        page: window.page,
        async chooseFile(path, open) {
          await window.chooseFiles([path]);
          await open();
        },
      });
      await window.close();
      await afterwards(dataFolder);
    } finally {
      await window.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
