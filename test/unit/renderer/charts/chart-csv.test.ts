import { expect, it } from 'vitest';
import { chartCsv } from '../../../../renderer/common/charts/chart-csv.ts';

it('writes what an Indonesian spreadsheet opens: semicolons, decimal commas, no formulas', () => {
  const text = chartCsv({
    head: ['Unit', 'Aduan', 'Rata-rata'],
    rows: [
      { cells: ['Bidang "A"; B', 3, 2.256], href: null },
      { cells: ['=1+1', 0, '–'], href: '/aduan' },
    ],
  });
  expect(text).toBe('\uFEFFUnit;Aduan;Rata-rata\r\n"Bidang ""A""; B";3;2,26\r\n\'=1+1;0;–\r\n');
});
