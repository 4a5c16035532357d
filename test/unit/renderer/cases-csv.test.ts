import { expect, test } from 'vitest';
import { casesCsv, csvCell } from '../../../renderer/office/cases/csv.ts';
import type { CaseRow } from '../../../shared/contract/list-views.ts';

const row: CaseRow = {
  id: 'a',
  register: '0001/ADU/I/2026',
  trackingId: '1501559',
  title: '=HYPERLINK("http://x";"klik")',
  classification: null,
  category: 'Jalan; jembatan',
  channel: 'lapor',
  status: 'baru',
  laporStatus: null,
  receivedAt: '2026-01-02T18:00:00.000Z',
  dueDate: '2026-01-09',
  overdue: false,
  timeLeft: 'sisa 2 hari kerja',
  step: 'Verifikasi',
  nextAction: null,
  unit: null,
  holder: null,
  district: 'Gandusari',
  confidential: false,
  anonymous: false,
};

test('dates are those of the office’s day, cells run no formula, Excel knows the letters', () => {
  const text = casesCsv([row], 'WIB');
  expect(text.startsWith('\uFEFFRegister;')).toBe(true);
  const [, line] = text.split('\r\n');
  expect(line).toContain(';03/01/2026;09/01/2026;');
  expect(line).toContain(`;"'=HYPERLINK(""http://x"";""klik"")";`);
  expect(line).toContain(';"Jalan; jembatan";');
});

test('the title of a confidential case stays here', () => {
  const text = casesCsv([{ ...row, title: 'Nama pejabat', confidential: true }], 'WIB');
  expect(text).not.toContain('Nama pejabat');
  expect(text).toContain('(rahasia)');
});

test.each(['=1+1', '+62', '-1', '@a', ' =1', '\t=1'])('%j is text to a spreadsheet', (given) => {
  expect(csvCell(given).replace(/^"/, '').startsWith("'")).toBe(true);
});
