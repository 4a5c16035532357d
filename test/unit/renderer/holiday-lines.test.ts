import { expect, test } from 'vitest';
import { readHolidayLines, writeHolidayLines } from '../../../renderer/common/calendar/holiday-lines.ts';

test('what is written is read back, sorted by date', () => {
  const text =
    '2028-08-17; libur nasional; Hari Kemerdekaan\n\n2028-01-02;cuti bersama; Tahun Baru; tambahan';
  const { days, problems } = readHolidayLines(text, 2028);
  expect(problems).toEqual([]);
  expect(days.map(({ date, name }) => [date, name])).toEqual([
    ['2028-01-02', 'Tahun Baru; tambahan'],
    ['2028-08-17', 'Hari Kemerdekaan'],
  ]);
  expect(readHolidayLines(writeHolidayLines(days), 2028).days).toEqual(days);
});

test('each wrong line is named with its reason', () => {
  const text =
    '2028-02-30; libur nasional; A\n2027-01-01; libur nasional; B\n2028-03-01; libur; C\n2028-03-02; cuti bersama;';
  const { days, problems } = readHolidayLines(text, 2028);
  expect(days).toEqual([]);
  expect(problems.map((problem) => problem.slice(0, 8))).toEqual([
    'Baris 1:',
    'Baris 2:',
    'Baris 3:',
    'Baris 4:',
  ]);
});
