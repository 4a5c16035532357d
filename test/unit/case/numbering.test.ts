import { expect, it } from 'vitest';
import { officialNumber } from '../../../shared/domain/case/numbering.ts';

const office = { unitCode: '406.101', classificationCode: '500.12' };

it.each([
  ['{urut:4}/ADU/{bulan}/{tahun}', 87, '2017-05-09', '0087/ADU/V/2017'],
  ['{klasifikasi}/{urut}/{unit}/{tahun}', 531, '2018-12-31', '500.12/531/406.101/2018'],
  ['188.45/{urut}', 531, '2026-01-01', '188.45/531'],
  ['{urut:2}', 12_345, '2026-08-17', '12345'],
  ['{urut}-{urut:3}-{bulan}', 7, '2026-09-01', '7-007-IX'],
  ['{urut} {lain}', 1, '2026-04-01', '1 {lain}'],
])('fills %s with %i on %s', (pattern, sequence, date, text) => {
  expect(officialNumber(pattern, sequence, date, office)).toEqual({
    year: Number(date.slice(0, 4)),
    sequence,
    text,
  });
});

it('keeps what the office wrote as it is, also a dollar sign or a placeholder in its code', () => {
  expect(officialNumber('{urut}/{unit}', 1, '2026-01-01', { ...office, unitCode: '$&{tahun}' }).text).toBe(
    '1/$&{tahun}',
  );
});
