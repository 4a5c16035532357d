import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WindowDriver } from '../electron/driver.ts';
import { launchWindow, runToEnd } from '../electron/launch.ts';
import { connectClient } from '../electron/page-client.ts';

/** The built window, preload and workbench process: on Electron where it is installed, else on the stand-in for it. */
let folder: string;
let dataFolder: string;
let driver: WindowDriver;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'penghubung-jendela-'));
  dataFolder = join(folder, 'data');
  driver = await launchWindow({ dataFolder, args: ['--contoh', '--now', '2026-03-02T09:00:00+07:00'] });
  await driver.page.getByRole('heading', { level: 1 }).waitFor();
  await connectClient(driver.page);
});
afterAll(async () => {
  await driver?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('window', () => {
  it('shows the workbench, which knows the data folder', async () => {
    const state = await driver.page.evaluate(() => window.client.state());
    expect(state).toMatchObject({ dataFolder, now: '2026-03-02T02:00:00.000Z' });
    expect(state.cases).toBeGreaterThan(171);
  });

  it('gives the page nothing of Node and only the bridge', async () => {
    const found = await driver.page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      bridge: Object.keys(window.bridge).sort(),
    }));
    expect(found).toEqual({ node: [], bridge: ['host', 'requestPort'] });
  });

  it('runs no script that is written into the page', async () => {
    const ran = await driver.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      return 'ranInline' in window;
    });
    expect(ran).toBe(false);
  });

  it('loads nothing from a network', async () => {
    const failed = await driver.page.evaluate(() =>
      fetch('https://example.org/').then(
        () => false,
        () => true,
      ),
    );
    expect(failed).toBe(true);
  });
});

describe('files', () => {
  it('gives the workbench what was chosen in the file dialog', async () => {
    const file = join(folder, 'lapor.xlsx');
    await writeFile(file, 'bukan xlsx');
    await driver.chooseFiles([file]);
    const refused = await driver.page.evaluate(async () => {
      const options = { title: 'Pilih ekspor LAPOR!', accept: ['.xlsx'], many: false };
      const [staged] = await window.bridge.host.openFiles(options);
      if (staged === undefined) return 'dibatalkan';
      try {
        const events = await window.client.intake.preview({ token: staged.token, fileName: staged.name });
        for (let event = await events.next(); event.done !== true; ) event = await events.next();
        return 'diterima';
      } catch (error) {
        return error instanceof Error ? error.message : 'gagal';
      }
    });
    expect(refused).toContain('lapor.xlsx');
  });

  it('gives nothing when the dialog was cancelled', async () => {
    await driver.chooseFiles([]);
    const options = { title: 'Pilih', accept: [], many: true };
    expect(await driver.page.evaluate((given) => window.bridge.host.openFiles(given), options)).toEqual([]);
  });

  it('stages what is dropped, and saves it where the person wishes', async () => {
    const target = join(folder, 'salinan.txt');
    await driver.chooseSavePath(target);
    const saved = await driver.page.evaluate(async () => {
      const { token, name } = await window.bridge.host.stageDropped(new File(['isi berkas'], 'catatan.txt'));
      return await window.bridge.host.saveFile({ token, name });
    });
    expect(saved).toBe(true);
    expect(await readFile(target, 'utf8')).toBe('isi berkas');
  });

  it('says in Indonesian when a staged file is gone', async () => {
    const message = await driver.page.evaluate(() =>
      window.bridge.host.saveFile({ token: 'tidak-ada', name: 'x' }).then(
        () => '',
        (error: Error) => error.message,
      ),
    );
    expect(message).toBe('Berkas sementara ini sudah tidak ada.');
  });
});

it('prints a paper of a case to PDF', async () => {
  const printed = await driver.page.evaluate(async () => {
    const { rows } = await window.client.cases.list({ limit: 1 });
    const paper = await window.client.papers.issue({ caseId: rows[0]?.id ?? '', kind: 'tanda-terima' });
    const { token } = await window.client.papers.pdf({ paperId: paper.id });
    const answer = await fetch(window.bridge.host.fileUrl(token));
    const text = await answer.text();
    return { type: answer.headers.get('content-type'), head: text.slice(0, 5), pages: paper.pages };
  });
  expect(printed).toMatchObject({ type: 'application/pdf', head: '%PDF-' });
  expect(printed.pages).toBeGreaterThan(0);
});

describe('staying where it belongs', () => {
  it('refuses to be led to another page', async () => {
    const before = driver.page.url();
    await driver.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          window.addEventListener('beforeunload', () => resolve(), { once: true });
          location.assign('https://example.org/');
        }),
    );
    expect(await driver.page.evaluate(async () => (await window.client.state()).version)).toMatch(/^\d/);
    expect(driver.page.url()).toBe(before);
  });

  it('opens no second window', async () => {
    const pages = () => driver.page.context().pages().length;
    const before = pages();
    await driver.page.evaluate(() => void window.open('https://example.org/'));
    await driver.page.evaluate(() => void window.open('app://penghubung/'));
    expect(await driver.page.evaluate(async () => (await window.client.state()).version)).toMatch(/^\d/);
    await expect.poll(pages).toBe(before);
  });

  it('gives a frame inside the page no bridge', async () => {
    const found = await driver.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>pratinjau</p>';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const has = frame.contentWindow !== null && 'penghubung' in frame.contentWindow;
      frame.remove();
      return has;
    });
    expect(found).toBe(false);
  });
});

it('opened a second time on the same data folder, ends and brings the first forward', async () => {
  const before = await driver.openedAgain();
  expect((await runToEnd({ dataFolder })).code).toBe(0);
  await expect.poll(() => driver.openedAgain()).toBe(before + 1);
});
