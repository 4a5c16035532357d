import { describe, expect, it } from 'vitest';
import { contentOf, type SopContent } from '../../../shared/domain/sop/content.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';
import { readStepTime } from '../../../shared/domain/sop/time-text.ts';
import type { SopStep } from '../../../shared/domain/sop/types.ts';
import { validateSop } from '../../../shared/domain/sop/validate.ts';

const base = contentOf(defaultSop);
const problemsOf = (content: SopContent): readonly string[] => validateSop(content).map((each) => each.text);
const change = (key: string, fields: Partial<SopStep>): SopContent => ({
  ...base,
  steps: base.steps.map((step) => (step.key === key ? { ...step, ...fields } : step)),
});

describe('a time as the paper says it', () => {
  it.each([
    ['10 menit', { limit: { amount: 10, unit: 'menit' } }],
    ['10 (sepuluh) Menit', { limit: { amount: 10, unit: 'menit' } }],
    ['2 jam', { limit: { amount: 2, unit: 'jam kerja' } }],
    ['3 jam kerja', { limit: { amount: 3, unit: 'jam kerja' } }],
    ['2 x 24 jam', { limit: { amount: 48, unit: 'jam' } }],
    ['1 hari kerja', { limit: { amount: 1, unit: 'hari kerja' } }],
    ['14 hari', { limit: { amount: 14, unit: 'hari' } }],
    ['≤ 5 hari kerja', { limit: { amount: 5, unit: 'hari kerja' } }],
    ['paling lama 5 HK', { limit: { amount: 5, unit: 'hari kerja' } }],
    ['≤ 5 hari kerja sejak disposisi', { limit: { amount: 5, unit: 'hari kerja' }, limitFrom: 'dispose' }],
    ['10 menit, ≤ 1 hari kerja', { limit: { amount: 1, unit: 'hari kerja' } }],
    ['sesuai klasifikasi', { limit: 'klasifikasi' }],
    ['', { limit: null }],
    ['-', { limit: null }],
  ])('%s', (text, time) => expect(readStepTime(text)).toEqual(time));

  it.each([
    'sepuluh menit',
    '0 menit',
    '500 hari kerja',
    '10',
    '5 hari kerja sejak kiamat',
    '2 x 3 hari kerja',
  ])('refuses %s', (text) => expect(readStepTime(text)).toBeNull());

  it('reads every time of the default SOP as the default SOP means it', () => {
    for (const { limitText, limit, limitFrom } of base.steps)
      expect(readStepTime(limitText)).toEqual(limitFrom ? { limit, limitFrom } : { limit });
  });
});

describe('what is wrong with an SOP', () => {
  it('finds nothing wrong with the default SOP', () => expect(problemsOf(base)).toEqual([]));

  it('names the row, the fault and the remedy', () => {
    expect(problemsOf(change('konsep', { actor: 'camat' }))).toEqual([
      'Langkah 6: pelaksana "camat" tidak ada pada daftar pelaksana; tambahkan atau ganti.',
    ]);
    expect(problemsOf(change('konsep', { limitText: '' }))).toEqual([
      'Langkah 6: waktunya belum diisi; tulis mutu baku, misalnya 10 menit.',
    ]);
    expect(problemsOf(change('konsep', { limitText: 'sebentar' }))[0]).toMatch(
      /^Langkah 6: waktu "sebentar" tidak/,
    );
    expect(problemsOf(change('sheet', { kind: 'start' }))).toEqual([
      'Ada 2 langkah mulai; sisakan satu saja.',
      'Langkah 3: langkah mulai harus langkah pertama; pindahkan ke atas.',
    ]);
    expect(problemsOf(change('sheet', { key: 'terima' }))[0]).toMatch(
      /Langkah 2: cabang "Ya" menuju langkah sheet/,
    );
  });

  it('a decision with one branch, a target that is not there, and a loop without end', () => {
    const one = base.steps.find((step) => step.key === 'setuju')?.branches.slice(0, 1) ?? [];
    expect(problemsOf(change('setuju', { branches: one }))).toEqual([
      'Langkah 7: keputusan harus bercabang dua, baru ada 1; tulis seperti Ya → 3; Tidak → 5.',
    ]);
    const back = base.steps.find((step) => step.key === 'pantau')?.branches ?? [];
    const looping = change('pantau', { branches: back.map((each) => ({ ...each, goTo: 'tindak-lanjut' })) });
    expect(problemsOf(looping)).toContain(
      'Langkah 10: tidak pernah dicapai; arahkan sebuah cabang ke sini atau hapus.',
    );
    expect(problemsOf(looping)).toContain(
      'Langkah 6: berputar tanpa akhir; arahkan salah satu cabang ke langkah yang menuju selesai.',
    );
    expect(
      problemsOf(change('pantau', { branches: back.map((each) => ({ ...each, goTo: '99' })) })),
    ).toContain('Langkah 9: cabang "Puas" menuju langkah 99 yang tidak ada; perbaiki nomornya.');
  });

  it('a dead end, no steps, and too many', () => {
    expect(problemsOf(change('tutup', { kind: 'process', limitText: '5 menit' }))).toContain(
      'Langkah 10: langkah terakhir buntu; jadikan berjenis selesai atau tambah langkah.',
    );
    expect(problemsOf({ ...base, steps: [] })).toEqual([
      'SOP belum berisi langkah; tambah paling sedikit satu.',
    ]);
    const [first] = base.steps;
    const many = Array.from({ length: 301 }, (_, i) => ({ ...first, key: `k${i}` }) as SopStep);
    expect(problemsOf({ ...base, steps: many })).toEqual([
      'SOP berisi 301 langkah, paling banyak 300; pecah menjadi beberapa SOP.',
    ]);
  });
});
