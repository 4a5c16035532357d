import { describe, expect, it } from 'vitest';
import { cellColumns, cellLabel, cellText } from '../../../shared/domain/sop/cells.ts';
import { contentOf, type SopContent } from '../../../shared/domain/sop/content.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { emptyIdentity } from '../../../shared/domain/sop/identity.ts';
import { readSopTable } from '../../../shared/domain/sop/read-table.ts';
import type { Grid } from '../../../shared/domain/sop/table-header.ts';
import { validateSop } from '../../../shared/domain/sop/validate.ts';

const base: SopContent = { name: 'SOP uji', identity: emptyIdentity, actors: [], steps: [] };
const grid = (rows: readonly (readonly string[])[]): Grid =>
  rows.map((row) => row.map((text) => ({ text: text.replace('⊞', ''), merged: text.startsWith('⊞') })));

const form = [
  ['⊞No', '⊞Kegiatan', '⊞Pelaksana', '⊞Pelaksana', '⊞Mutu Baku', '⊞Mutu Baku', '⊞Mutu Baku', '⊞Ket.'],
  ['⊞No', '⊞Kegiatan', 'Staf', 'Kepala', 'Kelengkapan', 'Waktu', 'Output', '⊞Ket.'],
  ['1', '2', '3', '4', '5', '6', '7', '8'],
  ['1.', 'Terima aduan', '●', '', 'Formulir', '10 menit', 'Register', ''],
  ['2.', 'Disposisikan', '', 'x', 'Register', '1 hari kerja', 'Disposisi', ''],
  ['3.', 'Bahas bersama', 'x', 'x', '', '2 jam', 'Catatan', ''],
  ['', '', '', '', '', '', '', ''],
  ['4.', 'Arsipkan', 'x', '', '', '', 'Arsip', 'selesai'],
];

describe('a step table from Word or Excel', () => {
  it("reads the official form's two header rows, its numbered columns and an actor's own column", () => {
    const read = readSopTable(grid(form), base);
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const { content } = read;
    expect(content.actors.map((each) => each.name)).toEqual(['Staf', 'Kepala']);
    expect(
      content.steps.map((each) => [each.activity, each.kind, each.actor, each.coActors, each.completedBy]),
    ).toEqual([
      ['Terima aduan', 'start', 'staf', undefined, 'receive'],
      ['Disposisikan', 'process', 'kepala', undefined, 'dispose'],
      ['Bahas bersama', 'process', 'staf', ['kepala'], 'manual'],
      ['Arsipkan', 'end', 'staf', undefined, 'close'],
    ]);
    expect(content.steps[1]?.limit).toEqual({ amount: 1, unit: 'hari kerja' });
    expect(validateSop(content)).toEqual([]);
  });

  it('a table written by this program comes back as it was', () => {
    const content = contentOf(defaultSop);
    const rows = [
      ['No', ...cellColumns.map((column) => cellLabel[column]), 'Kunci'],
      ...content.steps.map((step, index) => [
        String(index + 1),
        ...cellColumns.map((column) => cellText(content, step, column)),
        step.key,
      ]),
    ];
    expect(readSopTable(grid(rows), content)).toEqual({ ok: true, content });
  });

  it('names merged cells, wrong numbers and unknown words by their place, and gives nothing', () => {
    const wrong = form.map((row) => [...row]);
    wrong[3] = ['1.', 'Terima aduan', '●', '', 'Formulir', '⊞10 menit', 'Register', ''];
    wrong[4] = ['5.', 'Disposisikan', '', 'x', 'Register', '⊞10 menit', 'Disposisi', ''];
    expect(readSopTable(grid(wrong), base)).toEqual({
      ok: false,
      problems: [
        'Baris 4, kolom Waktu: sel digabung; pisahkan selnya lalu isi tiap baris.',
        'Baris 5, kolom Waktu: sel digabung; pisahkan selnya lalu isi tiap baris.',
        'Baris 5: bernomor 5 padahal langkah ke-2; urutkan nomornya, karena cabang menunjuk nomor.',
      ],
    });
    const kinds = [
      ['Kegiatan', 'Pelaksana', 'Waktu', 'Jenis'],
      ['Terima', 'Staf', '1 menit', 'bundar'],
    ];
    expect(readSopTable(grid(kinds), base)).toEqual({
      ok: false,
      problems: ['Baris 2: jenis "bundar" tidak dikenal; pakai mulai, proses, keputusan atau selesai.'],
    });
  });

  it('names a missing header, missing columns, no rows, and too many', () => {
    const problems = (rows: readonly (readonly string[])[]) => {
      const read = readSopTable(grid(rows), base);
      return read.ok ? [] : read.problems;
    };
    expect(problems([['Terima', 'Staf']])[0]).toMatch(/^Baris kepala dengan kolom Kegiatan tidak ada/);
    expect(problems([['Kegiatan', 'Output']])).toEqual([
      'Kolom Pelaksana tidak ada; tambahkan pada baris kepala.',
      'Kolom Waktu tidak ada; tambahkan pada baris kepala.',
      'Tidak ada langkah di bawah baris kepala.',
    ]);
    const many = Array.from({ length: 301 }, (_, i) => [`Kegiatan ${i}`, 'Staf', '1 menit']);
    expect(problems([['Kegiatan', 'Pelaksana', 'Waktu'], ...many])).toEqual([
      'Tabel berisi 301 langkah, paling banyak 300; pecah menjadi beberapa SOP.',
    ]);
  });

  it('leaves a missing time and a loop without end to the check of the whole, with their rows', () => {
    const read = readSopTable(
      grid([
        ['No', 'Kegiatan', 'Pelaksana', 'Waktu', 'Cabang'],
        ['1', 'Terima', 'Staf', '', ''],
        ['2', 'Sudah benar?', 'Kepala', '1 jam', 'Ya → 3; Tidak → 2'],
        ['3', 'Perbaiki?', 'Staf', '1 jam', 'Ya → 2; Tidak → 3'],
      ]),
      base,
    );
    expect(read.ok && validateSop(read.content).map((each) => each.text)).toEqual([
      'Alur tidak pernah selesai; jadikan langkah terakhir berjenis selesai.',
      'Langkah 1: waktunya belum diisi; tulis mutu baku, misalnya 10 menit.',
      'Langkah 1: berputar tanpa akhir; arahkan salah satu cabang ke langkah yang menuju selesai.',
      'Langkah 2: berputar tanpa akhir; arahkan salah satu cabang ke langkah yang menuju selesai.',
      'Langkah 3: berputar tanpa akhir; arahkan salah satu cabang ke langkah yang menuju selesai.',
    ]);
  });
});
