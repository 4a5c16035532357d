import { createServer } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { createChromiumPrinter } from '../../../shared/printing/chromium-printer.ts';
import type { ChromiumSession } from '../../../shared/printing/chromium-session.ts';
import { chromiumForPrinting } from '../../../shared/printing/find-chromium.ts';
import { countPdfPages } from '../../../shared/printing/pdf-facts.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="id"><title>Uji</title><body>${body}</body></html>`;

describe('with the computer’s browser', () => {
  const printer = createChromiumPrinter();
  afterAll(() => printer.close());

  test('prints that overlap are answered each with its own paper', async () => {
    const breaks = [1, 2, 3].map((pages) =>
      page('<p style="break-after:page">x</p>'.repeat(pages - 1).concat('<p>y</p>')),
    );
    const pdfs = await Promise.all(breaks.map((html) => printer.print(html)));
    expect(pdfs.map(countPdfPages)).toEqual([1, 2, 3]);
  });

  test('nothing is fetched and no script runs', async () => {
    let connections = 0;
    const server = createServer((_, response) => response.end());
    server.on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const to = `http://127.0.0.1:${address.port}`;
    try {
      const pdf = await printer.print(
        page(
          `<link rel="stylesheet" href="${to}/a.css"><img src="${to}/b.png" alt=""><iframe src="${to}/c"></iframe>` +
            `<script>document.body.innerHTML = '<p style="break-after:page">1</p>'.repeat(9)</script>`,
        ),
      );
      expect(countPdfPages(pdf)).toBe(1);
      expect(connections).toBe(0);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

test('a browser that does not start is named, and so is the remedy', async () => {
  const told: string[] = [];
  const printer = createChromiumPrinter({
    executablePath: '/tidak/ada/chrome',
    log: (message) => told.push(message),
  });
  await expect(printer.print(page('x'))).rejects.toThrow(
    /peramban \/tidak\/ada\/chrome tidak dapat dijalankan.*PENGHUBUNG_CHROMIUM/,
  );
  expect(told).toHaveLength(1);
  await printer.close();
});

test.runIf(process.platform === 'linux')('a computer without any browser is told what to install', () => {
  const empty = { PATH: '', PLAYWRIGHT_BROWSERS_PATH: '/tidak/ada' };
  expect(() => chromiumForPrinting(empty)).toThrow(/Chrome, Edge, atau Chromium tidak ditemukan/);
});

describe('when the browser dies', () => {
  function dyingAfter(prints: number): ChromiumSession & { closed: boolean } {
    let left = prints;
    return {
      closed: false,
      alive: () => left >= 0,
      pdf: async () => {
        left -= 1;
        if (left < 0) throw new Error('Target closed');
        return Uint8Array.of(left);
      },
      async close() {
        this.closed = true;
      },
    };
  }

  test('it is started anew and the print is made', async () => {
    const sessions = [dyingAfter(1), dyingAfter(5)];
    const started = [...sessions];
    const printer = createChromiumPrinter({
      executablePath: 'x',
      start: async () => started.shift() ?? Promise.reject(new Error('no more')),
    });
    expect(await printer.print('a')).toEqual(Uint8Array.of(0));
    expect(await printer.print('b')).toEqual(Uint8Array.of(4));
    expect(sessions[0]?.closed).toBe(true);
    await printer.close();
    expect(sessions[1]?.closed).toBe(true);
    await expect(printer.print('c')).rejects.toThrow('pencetak sudah ditutup');
  });

  test('a paper that kills it twice is refused, and the next one is printed', async () => {
    const started = [dyingAfter(0), dyingAfter(0), dyingAfter(1)];
    const printer = createChromiumPrinter({
      executablePath: 'x',
      start: async () => started.shift() ?? Promise.reject(new Error('no more')),
    });
    await expect(printer.print('a')).rejects.toThrow('peramban berhenti saat mencetak');
    expect(await printer.print('b')).toEqual(Uint8Array.of(0));
    await printer.close();
  });
});
