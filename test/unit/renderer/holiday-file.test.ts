import { describe, expect, it } from 'vitest';
import { readHolidayFile } from '../../../renderer/common/calendar/holiday-file.ts';
import { readHolidayLines } from '../../../renderer/common/calendar/holiday-lines.ts';
import holidays from '../../../shared/domain/calendar/holidays.json' with { type: 'json' };

const lines = (content: string, year = 2028) => {
  const file = readHolidayFile(content, year);
  return file.ok ? file.lines.split('\n') : file.problem;
};
const independence = '2028-08-17; libur nasional; Hari Kemerdekaan';

describe('a holiday list from a file', () => {
  it.each([
    ['semicolons', '17/8/2028;libur nasional;Hari Kemerdekaan'],
    [
      'commas and a heading in another order',
      'Nama,Tanggal,Jenis\r\n"Hari Kemerdekaan",17-08-2028,Libur Nasional',
    ],
    ['a pasted table with words', '17 Agustus 2028\tNasional\tHari  Kemerdekaan'],
    ['a bare JSON list', '[{"tanggal":"2028-08-17","nama":"Hari Kemerdekaan"}]'],
    [
      'JSON of years',
      '{"2028":{"days":[{"date":"2028-08-17","kind":"libur nasional","name":"Hari Kemerdekaan"}]}}',
    ],
  ])('is read from %s', (_what, content) => {
    expect(lines(content)).toEqual([independence]);
  });

  it('leaves out other years and says how many', () => {
    const file = readHolidayFile(JSON.stringify(holidays), 2026);
    expect(file).toMatchObject({ ok: true });
    if (!file.ok) return;
    expect(file.others).toBeGreaterThan(20);
    expect(readHolidayLines(file.lines, 2026)).toMatchObject({ problems: [] });
    expect(readHolidayLines(file.lines, 2026).days).toHaveLength(file.days);
  });

  it('keeps what is no day for the form to name, with its line', () => {
    const file = readHolidayFile(
      `${independence}\nentah;cuti bersama;Natal\n2028-12-26;cuti bersama;Natal`,
      2028,
    );
    expect(file.ok && readHolidayLines(file.lines, 2028)).toMatchObject({
      days: [{ date: '2028-08-17' }, { date: '2028-12-26', kind: 'cuti bersama' }],
      problems: ['Baris 2: “entah” bukan tanggal; tulis seperti 2028-08-17.'],
    });
  });

  it.each([
    ['', 'Berkas ini kosong'],
    ['{"lain": 1}', 'bukan daftar hari libur'],
    ['[{"tanggal":', 'bukan daftar hari libur'],
    ['2027-08-17;libur nasional;Hari Kemerdekaan', 'Tidak ada hari libur tahun 2028'],
  ])('refuses %j', (content, problem) => {
    expect(lines(content)).toContain(problem);
  });
});
