import { describe, expect, test } from 'vitest';
import { caseHref, casesHref, readCasesFilter } from '../../../renderer/common/routes.ts';
import { filterChips } from '../../../renderer/office/cases/filter-chips.ts';
import { filterInput } from '../../../renderer/office/cases/filter-input.ts';

const question = (href: string) => href.split('?')[1] ?? '';

describe('the address of a list of cases', () => {
  test('says the filter in words and gives it back', () => {
    const filter = {
      text: 'jalan & jembatan, 188.45/531',
      status: ['baru', 'ditelaah'] as const,
      clock: 'terlambat' as const,
      classification: ['belum'] as const,
      unit: 'Bidang Perlindungan, Jaminan',
      from: '2026-01-01',
      to: '2026-01-31',
    };
    expect(casesHref(filter)).toContain('status=baru,ditelaah&');
    expect(readCasesFilter(question(casesHref(filter)))).toEqual(filter);
  });

  test('tells no unit and no category from any', () => {
    expect(casesHref({ unit: '', category: '', text: '' })).toBe('/aduan?category=&unit=');
    expect(readCasesFilter('category=&unit=&text=')).toEqual({ category: '', unit: '' });
    expect(filterInput({ unit: '', category: undefined, text: '' })).toEqual({ unit: '' });
    expect(filterChips({ unit: '', category: '' }).map((chip) => chip.label)).toEqual([
      'Kategori: tanpa kategori',
      'Unit: belum didisposisi',
    ]);
  });

  test('is the plain list for an empty filter', () => {
    expect(casesHref({ text: '', status: [] })).toBe('/aduan');
    expect(readCasesFilter('')).toEqual({});
  });

  test('leaves out what is not understood', () => {
    expect(readCasesFilter('status=baru,entah&clock=nanti&from=kemarin&asing=1')).toEqual({
      status: ['baru'],
    });
  });
});

test('a case has its own place', () => {
  expect(caseHref('7fa30e56')).toBe('/aduan/7fa30e56');
});
