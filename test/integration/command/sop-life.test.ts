import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withCell } from '../../../shared/domain/sop/cells.ts';
import { contentOf } from '../../../shared/domain/sop/content.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { writeSopJson } from '../../../shared/intake/sop-file/json.ts';
import { writeSopXlsx } from '../../../shared/intake/sop-file/write-xlsx.ts';
import { program } from '../../e2e/browser-office.ts';

const folder = mkdtempSync(join(tmpdir(), 'penghubung-sop-'));
const data = join(folder, 'data');
afterAll(() => rm(folder, { recursive: true, force: true }));

function sop(...args: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program('command.js'), ...args, '--data', data, '--now', '2026-11-24T09:00:00+07:00'],
      (error, out, said) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, error: said }),
    );
  });
}
const file = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const content = contentOf(defaultSop);

beforeAll(async () => {
  expect(
    (await sop('init', '--office', 'Dinas Contoh', '--unit-code', '406.101', '--officer', 'Rina')).code,
  ).toBe(0);
});

it('imports a workbook as a revision of the SOP of that name, lists and shows it', async () => {
  const faster = withCell(content, 'konsep', 'time', '2 jam');
  const imported = await sop('sop', 'import', file('revisi.xlsx', await writeSopXlsx(faster)), '--json');
  expect(imported).toMatchObject({ code: 0, error: '' });
  expect(JSON.parse(imported.out)).toMatchObject({ id: 'sop-lapor', version: 2, steps: 10, problems: [] });
  const list = await sop('sop', 'list', '--json');
  const rows = list.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map((row) => [row.id, row.version, row.state, row.effectiveFrom])).toEqual([
    ['sop-lapor', 1, 'berlaku', '2018-03-01'],
    ['sop-lapor', 2, 'konsep', null],
  ]);
  const draft = JSON.parse((await sop('sop', 'show', 'sop-lapor@2', '--json')).out);
  expect(draft.content.steps[5]).toMatchObject({ key: 'konsep', limit: { amount: 2, unit: 'jam kerja' } });
  const shown = await sop('sop', 'show');
  expect(shown.out).toContain('sop-lapor@1 · berlaku');
  expect(shown.out).toContain('6. Susun konsep jawaban · Bidang · 45 menit');
  expect((await sop('sop', 'show', 'tidak-ada')).error).toContain(
    'SOP tidak-ada tidak ada. Yang ada: sop-lapor@1.',
  );
});

it('refuses a table with faults in one line that names them, and keeps nothing of it', async () => {
  const before = (await sop('sop', 'list')).out;
  const broken = { ...withCell(content, 'konsep', 'time', ''), name: 'SOP rusak' };
  const path = file('rusak.json', writeSopJson(broken));
  const said = await sop('sop', 'import', path);
  expect(said).toMatchObject({ code: 1, out: '' });
  expect(said.error).toContain('Langkah 6: waktunya belum diisi');
  expect(said.error.trimEnd().split('\n')).toHaveLength(1);
  expect((await sop('sop', 'list')).out).toBe(before);
  expect((await sop('sop', 'import', path, '--with-problems')).out).toContain('SOP rusak, 10 langkah');
});
