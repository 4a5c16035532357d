import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { program } from '../../e2e/browser-office.ts';
import { pagesText } from '../printing/pdf-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'penghubung-sop-'));
const data = join(folder, 'data');
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the built program; what it wrote, and its complaint. */
function on(...args: readonly string[]): Promise<{ out: string; error: string }> {
  const all = [program('command.js'), ...args, '--data', data, '--now', '2026-11-24T09:00:00+07:00'];
  return new Promise((resolve) => {
    execFile(process.execPath, all, (_, out, error) => resolve({ out, error }));
  });
}
beforeAll(async () => {
  await on('init', '--office', 'Dinas Contoh', '--unit-code', '406.101');
});

it('lists each version as one JSON line', async () => {
  const { out } = await on('sop', 'list', '--json');
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      id: 'sop-lapor',
      name: 'Pengelolaan Pengaduan Masyarakat melalui LAPOR!',
      number: '',
      version: 1,
      state: 'berlaku',
      effectiveFrom: '2018-03-01',
    },
  ]);
});

it('prints the newest SOP, one by its id, one by its version, and the book', async () => {
  for (const [i, args] of [
    ['print'],
    ['print', 'sop-lapor'],
    ['print', 'sop-lapor@1', '--size', 'F4'],
  ].entries()) {
    const file = join(folder, `sop-${i}.pdf`);
    const { out, error } = await on('sop', ...args, '--out', file, '--json');
    expect(error).toBe('');
    expect(JSON.parse(out)).toMatchObject({ pages: 2, out: file });
    const texts = await pagesText(readFileSync(file));
    expect(texts[0]).toContain('DINAS CONTOH');
    expect(texts[1]).toContain('Halaman 2 dari 2');
  }
  const book = join(folder, 'buku.pdf');
  expect((await on('sop', 'book', '--out', book)).out).toMatch(/^Buku SOP Dinas Contoh\.pdf: 4 halaman/);
});

it.each([
  [['sop'], /Sebutkan apa yang diminta \(list, show, import, print, book\)/],
  [['sop', 'hapus'], /sop hapus tidak ada. Yang ada: list, show, import, print, book/],
  [['sop', 'list', '--out', 'x.pdf'], /--out tidak dikenal/],
  [['sop', 'book', 'sop-lapor', '--out', 'x.pdf'], /"sop-lapor" berlebih/],
  [['sop', 'print'], /Sebutkan --out NILAI/],
  [['sop', 'print', 'lain', '--out', 'x.pdf'], /SOP lain tidak ada. Yang ada: sop-lapor@1/],
  [['sop', 'print', 'sop-lapor@7', '--out', 'x.pdf'], /SOP sop-lapor@7 tidak ada/],
  [['sop', 'print', '--out', 'x.pdf', '--size', 'A3'], /Ukuran kertas: A4, F4 atau Folio/],
])('%j is refused in one line', async (args, text) => {
  const inFolder = args.map((each) => (each === 'x.pdf' ? join(folder, each) : each));
  const { out, error } = await on(...inFolder);
  expect(out).toBe('');
  expect(error).toMatch(text);
  expect(error.trimEnd().split('\n')).toHaveLength(1);
  expect(readdirSync(folder).filter((name) => name.startsWith('x.pdf'))).toEqual([]);
});
