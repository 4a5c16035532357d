import { describe, expect, it } from 'vitest';
import {
  classificationFromLapor,
  isClosedAtLapor,
  plainCategory,
} from '../../../shared/domain/case/terms.ts';

describe('what LAPOR! says', () => {
  it.each([
    ['Pengaduan Berkadar Pengawasan', 'pengaduan-berkadar'],
    ['Pengaduan Tidak Berkadar Pengawasan', 'pengaduan'],
    ['pengaduan tidak  berkadar', 'pengaduan'],
    ['Keluhan', 'pengaduan'],
    ['Aspirasi', 'aspirasi'],
    ['Permintaan Informasi', 'informasi'],
    ['Lain sekali', null],
    ['', null],
    [null, null],
  ])('classification %j is %j', (text, classification) => {
    expect(classificationFromLapor(text)).toBe(classification);
  });

  it.each([
    ['Ditutup', true],
    [' ditutup oleh sistem ', true],
    ['Diarsipkan', true],
    ['Selesai', true],
    ['Proses', false],
    ['Belum Selesai', false],
    ['Tunda', false],
    ['', false],
    [null, false],
  ])('status %j is closed: %j', (status, closed) => {
    expect(isClosedAtLapor(status)).toBe(closed);
  });

  it.each([
    ['Lainnya terkait Infrastruktur', 'Infrastruktur'],
    ['Permintaan Informasi Kesehatan', 'Kesehatan'],
    ['Pengaduan', 'Pengaduan'],
    ['Bantuan Sosial', 'Bantuan Sosial'],
    ['  ', null],
    [null, null],
  ])('category %j is charted as %j', (category, plain) => {
    expect(plainCategory(category)).toBe(plain);
  });
});
