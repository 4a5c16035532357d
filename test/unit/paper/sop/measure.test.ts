import { describe, expect, test } from 'vitest';
import { breakLines, type Font, widthOf } from '../../../../shared/paper/sop/measure.ts';

const font: Font = { size: 10, bold: false };
const wide = (text: string): number => widthOf(text, font) + 0.01;

describe('widthOf', () => {
  test('adds the widths of Arial', () => {
    // T 0.611, i 0.222, d 0.556, a 0.556, k 0.5 of the em.
    expect(widthOf('Tidak', font)).toBeCloseTo(2.445 * 10 * (25.4 / 72), 1);
    expect(widthOf('Tidak', { ...font, bold: true })).toBeGreaterThan(widthOf('Tidak', font));
    expect(widthOf('', font)).toBe(0);
  });

  test('takes a letter it does not know for a wide one', () => {
    expect(widthOf('🙂', font)).toBeGreaterThan(widthOf('W', font));
  });
});

describe('breakLines', () => {
  test('fills lines with whole words and keeps the line breaks that were typed', () => {
    expect(breakLines('satu dua tiga', wide('satu dua'), font)).toEqual(['satu dua', 'tiga']);
    expect(breakLines('satu\n\n dua  tiga ', 100, font)).toEqual(['satu', 'dua tiga']);
    expect(breakLines(' \n ', 100, font)).toEqual([]);
  });

  test('breaks a word that is too wide between syllables, with a hyphen', () => {
    expect(breakLines('pertanggungjawaban', wide('pertanggungja-'), font)).toEqual([
      'pertanggungja-',
      'waban',
    ]);
    expect(breakLines('menyanyi', wide('men-'), font)[0]).toBe('me-');
  });

  test('breaks after a slash or a hyphen without another one', () => {
    expect(breakLines('perangkat/daerah', wide('perangkat/da'), font)).toEqual(['perangkat/', 'daerah']);
  });

  test('puts at least one character on a line, however narrow', () => {
    expect(breakLines('abc', 0.1, font)).toEqual(['a', 'b', 'c']);
  });
});
