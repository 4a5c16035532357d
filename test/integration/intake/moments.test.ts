import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';
import { type CellInput, header, report, sheetXml, workbook } from './xlsx.ts';

const rest = ['Warga', 'Jalan rusak', 'Mohon diperbaiki', '-', '-'];
const dateCell = (serial: number): CellInput => ({ xml: `<c s="1"><v>${serial}</v></c>` });
const timeCell = (serial: number): CellInput => ({ xml: `<c s="2"><v>${serial}</v></c>` });

/** The instant read from a date cell and a time cell in an office in WIB, or why the row was refused. */
async function moment(date: CellInput, time: CellInput, more: Parameters<typeof workbook>[1] = {}) {
  const file = await readBytes(workbook(sheetXml([header, report('1500001', date, [time, ...rest])]), more));
  return file.rows[0]?.receivedAt ?? file.refused[0]?.reason;
}

describe('a zone named in a cell', () => {
  it.each<[CellInput, CellInput, string]>([
    ['3 Jan 2026', '11.29 WIT', '2026-01-03T02:29:00.000Z'],
    ['3 Jan 2026', 'pukul 11:29:30 wita', '2026-01-03T03:29:30.000Z'],
    ['3 Jan 2026', '11.29 WIB', '2026-01-03T04:29:00.000Z'],
    ['3 Jan 2026 11:29 WITA', '-', '2026-01-03T03:29:00.000Z'],
    ['3 Jan 2026 11:29 WITA', '11:29:45', '2026-01-03T03:29:45.000Z'],
    ['3 Jan 2026 WIT', '11:29', '2026-01-03T02:29:00.000Z'],
    ['3 Jan 2026 00:30 WIT', '', '2026-01-02T15:30:00.000Z'],
    [dateCell(46025), '11.29 WIT', '2026-01-03T02:29:00.000Z'],
  ])('%j %j counts before the office’s', async (date, time, at) => {
    expect(await moment(date, time)).toBe(at);
  });

  it('is refused when date and time name different ones', async () => {
    expect(await moment('3 Jan 2026 11:29 WITA', '11.29 WIT')).toMatch(
      /"3 Jan 2026 11:29 WITA" dan .*"11.29 WIT" .*zona waktu yang berbeda; betulkan/,
    );
  });
});

describe('a time inside the date cell', () => {
  it.each<[CellInput, CellInput, string]>([
    ['3 Jan 2026 14:05', '', '2026-01-03T07:05:00.000Z'],
    ['3 Jan 2026 14:05', '-', '2026-01-03T07:05:00.000Z'],
    ['2026-01-03T14:05:06', ' ', '2026-01-03T07:05:06.000Z'],
    ['03/01/2026, pukul 14.05', '', '2026-01-03T07:05:00.000Z'],
    [dateCell(46025.586805555555), '-', '2026-01-03T07:05:00.000Z'],
    [dateCell(46025.9999999), '', '2026-01-03T16:59:59.000Z'],
    ['3 Jan 2026', '-', '2026-01-02T17:00:00.000Z'],
  ])('%j counts where the time column is %j', async (date, time, at) => {
    expect(await moment(date, time)).toBe(at);
  });

  it('counts where there is no time column', async () => {
    const columns = ['Tracking ID', 'Tanggal Laporan Masuk', 'Judul Laporan'];
    const file = await readBytes(workbook(sheetXml([columns, ['1500001', '3 Jan 2026 14:05', 'Jalan']])));
    expect(file.rows[0]?.receivedAt).toBe('2026-01-03T07:05:00.000Z');
  });

  it.each<[CellInput, CellInput, string]>([
    ['3 Jan 2026 14:05', '14:05:59', '2026-01-03T07:05:59.000Z'],
    [dateCell(46025.586799), timeCell(0.586805555555), '2026-01-03T07:05:00.000Z'],
    ['2026-01-03 00:00:00', '14:05', '2026-01-03T07:05:00.000Z'],
    [dateCell(46025), timeCell(46025.586805555555), '2026-01-03T07:05:00.000Z'],
  ])('%j agrees with the time column %j', async (date, time, at) => {
    expect(await moment(date, time)).toBe(at);
  });

  it.each<[CellInput, CellInput, string]>([
    ['3 Jan 2026 14:05', '14:06', 'jam yang berbeda'],
    ['3 Jan 2026 14:05', '00:00', 'jam yang berbeda'],
    [dateCell(46025.5), '14:05', 'jam yang berbeda'],
    [dateCell(46025), timeCell(46026.5), 'hari yang berbeda'],
    ['3 Jan 2026', timeCell(1.5), 'hari yang berbeda'],
  ])('%j that contradicts the time column %j is refused with the remedy', async (date, time, why) => {
    expect(await moment(date, time)).toMatch(new RegExp(`${why}; betulkan salah satunya lalu impor lagi`));
  });

  it.each(['3 Jan 2026 24:00', '3 Jan 2026 14:60', '3 Jan 2026 2:05 PM', '3 Jan 2026 14:05 GMT'])(
    '%j that cannot be read is refused',
    async (date) => {
      expect(await moment(date, '-')).toContain('tidak dapat dibaca');
    },
  );
});

describe('days counted from 1904', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const book = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${office}"><workbookPr date1904="true"/><sheets><sheet name="A" r:id="r1"/></sheets></workbook>`,
    ),
  };
  it.each<[CellInput, CellInput, string]>([
    [dateCell(44563), timeCell(0.5), '2026-01-03T05:00:00.000Z'],
    [dateCell(44563.5), '-', '2026-01-03T05:00:00.000Z'],
    [dateCell(44563), timeCell(44563.5), '2026-01-03T05:00:00.000Z'],
  ])('%j %j are that day and time', async (date, time, at) => {
    expect(await moment(date, time, book)).toBe(at);
  });
});
