import { describe, expect, it } from 'vitest';
import { gridAct, type Place } from '../../../renderer/office/sop/editor/grid-keys.ts';
import { gridOfText, pasteInto } from '../../../renderer/office/sop/editor/paste.ts';
import { contentOf } from '../../../shared/domain/sop/content.ts';
import { defaultSop } from '../../../shared/domain/sop/default-sop.ts';

const content = contentOf(defaultSop);
const at: Place = { row: 5, column: 'time' };
const press = (key: string, more: object = {}, place = at, writable = true) =>
  gridAct(
    { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more },
    place,
    content,
    writable,
  );
const texts = (text: string) => gridOfText(text).map((row) => row.map((cell) => cell.text));

describe('the keys of the step table', () => {
  it('move as in a spreadsheet, and Tab leaves the table at its ends', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'go', to: { row: 6, column: 'time' } });
    expect(press('ArrowLeft')).toEqual({ kind: 'go', to: { row: 5, column: 'inputs' } });
    expect(press('ArrowUp', {}, { row: 0, column: 'time' })).toEqual({
      kind: 'go',
      to: { row: 0, column: 'time' },
    });
    expect(press('Tab', {}, { row: 5, column: 'completedBy' })).toEqual({
      kind: 'go',
      to: { row: 6, column: 'activity' },
    });
    expect(press('Tab', {}, { row: 9, column: 'completedBy' })).toBeNull();
    expect(press('Tab', { shiftKey: true }, { row: 0, column: 'activity' })).toBeNull();
    expect(press('Home', { ctrlKey: true })).toEqual({ kind: 'go', to: { row: 0, column: 'activity' } });
  });

  it('write, add, remove and move rows', () => {
    expect(press('x')).toEqual({ kind: 'edit', text: 'x' });
    expect(press('Enter')).toEqual({ kind: 'edit', text: null });
    const keys = (act: ReturnType<typeof press>) =>
      act?.kind === 'change' ? act.content.steps.map((step) => step.key) : [];
    expect(keys(press('Enter', { ctrlKey: true }))[6]).toBe('langkah-11');
    expect(keys(press('Enter', { ctrlKey: true, shiftKey: true }))[5]).toBe('langkah-11');
    expect(keys(press('Delete', { ctrlKey: true }))).not.toContain('konsep');
    expect(keys(press('ArrowUp', { altKey: true }))[4]).toBe('konsep');
    expect(press('z', { ctrlKey: true })).toEqual({ kind: 'undo' });
    expect(press('Z', { ctrlKey: true, shiftKey: true })).toEqual({ kind: 'redo' });
  });

  it('only move where nothing may be written, and leave other keys to the browser', () => {
    expect(press('x', {}, at, false)).toBeNull();
    expect(press('Delete', { ctrlKey: true }, at, false)).toBeNull();
    expect(press('ArrowDown', {}, at, false)).toEqual({ kind: 'go', to: { row: 6, column: 'time' } });
    expect(press('k', { ctrlKey: true })).toBeNull();
    expect(press('F5')).toBeNull();
  });
});

describe('pasted text', () => {
  it('is read by tabs and lines, with quoted cells as Excel writes them', () => {
    expect(texts('a\tb\r\nc\t"d ""e""\nf"\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd "e"\nf'],
    ]);
    expect(texts('')).toEqual([['']]);
    expect(texts('a\t\t\n\tb')).toEqual([
      ['a', '', ''],
      ['', 'b'],
    ]);
  });

  it('without a header is written from the active cell on, with new rows where there are too few', () => {
    const pasted = pasteInto(content, gridOfText('5 menit\tAgenda\n2 jam\tArsip'), {
      row: 9,
      column: 'time',
    });
    if (!pasted.ok) throw new Error(pasted.problems.join('\n'));
    expect(pasted.content.steps).toHaveLength(11);
    expect(pasted.content.steps.slice(9).map((step) => [step.limitText, step.output])).toEqual([
      ['5 menit', 'Agenda'],
      ['2 jam', 'Arsip'],
    ]);
  });

  it('is refused whole where it does not fit', () => {
    const many = gridOfText(Array.from({ length: 300 }, () => 'Kegiatan').join('\n'));
    expect(pasteInto(content, many, { row: 5, column: 'activity' })).toEqual({
      ok: false,
      problems: ['Tabel akan berisi 305 langkah, paling banyak 300.'],
    });
  });
});
