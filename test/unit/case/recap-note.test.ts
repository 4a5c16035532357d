import { describe, expect, it } from 'vitest';
import { monthWords, recapWords, remarkMeans } from '../../../shared/domain/case/recap-note.ts';

describe('KETERANGAN', () => {
  it.each([
    ['selesai', 'selesai'],
    ['SELESAI', 'selesai'],
    ['Selesai.', 'selesai'],
    ['sdh selesai', 'selesai'],
    ['telah diselesaikan', 'selesai'],
    ['belum selesai', 'diproses'],
    ['akan diselesaikan triwulan depan', 'diproses'],
    ['Sedang diproses', 'diproses'],
    ['proses', 'diproses'],
    ['proses penyelesaian', 'diproses'],
    ['dikoordinasikan dg bidang', 'diproses'],
    ['belum ditindaklanjuti', null],
    ['bukan wewenang', null],
    ['dobel', null],
    ['', null],
    [null, null],
  ] as const)('%j means %j', (remark, meaning) => {
    expect(remarkMeans(remark)).toBe(meaning);
  });
});

it('says a note in one line', () => {
  expect(monthWords('2017-08')).toBe('Agustus 2017');
  expect(recapWords({ stakeholder: 'Dinas A', response: null, remark: 'selesai' })).toBe(
    'Stakeholder: Dinas A; Keterangan: selesai',
  );
});
