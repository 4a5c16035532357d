import { describe, expect, test } from 'vitest';
import { renderAgenda } from '../../../shared/paper/reports/agenda.tsx';
import { observations } from '../../../shared/paper/reports/observations.ts';
import type { RecapReportData } from '../../../shared/paper/reports/recap-data.ts';
import { renderRecapReport } from '../../../shared/paper/reports/recap-report.tsx';
import { renderRegisterBook } from '../../../shared/paper/reports/register-book.tsx';
import { base, signature } from './example-papers.ts';

const report = {
  size: 'F4' as const,
  letterhead: base.letterhead,
  place: 'Trenggalek',
  date: '24 Mei 2017',
  signature,
  printedAt: '24 Mei 2017 08.20 WIB',
  printedBy: 'Sari Contoh',
  chainHead: 'a'.repeat(64),
};
const month = (label: string, count: number, lastYear: number) => ({ label, count, lastYear, finished: 0 });
const recap: RecapReportData = {
  ...report,
  period: 'Triwulan II 2017',
  days: 'Aduan yang diterima 1 April 2017 sampai 30 Juni 2017',
  withinOneDay: 0.25,
  lateUnits: [{ unit: 'Bidang Jalan', late: 3, total: 9 }],
  recap: {
    received: 30,
    finished: 20,
    inProcess: 8,
    untouched: 2,
    overdue: 3,
    closedAtLapor: 0,
    returned: 1,
    archived: 1,
    averageDays: 4.25,
    medianDays: 4,
    fastestDays: 1,
    onTime: { share: 0.9 },
    trend: [month('Apr 2017', 10, 5), month('Mei 2017', 12, 0), month('Jun 2017', 8, 19)],
    status: [{ label: 'Selesai', count: 20 }],
    channel: [{ label: 'LAPOR!', count: 30 }],
    classification: [],
    category: Array.from({ length: 14 }, (_, i) => ({ label: `Topik ${i + 1}`, count: 14 - i })),
    unit: [{ label: 'Bidang Jalan', count: 9, finished: 5, averageDays: 6 }],
    daysToFinish: [],
    backlog: [],
  },
};
const words = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the recap', () => {
  test('is drawn of shapes alone: nothing that a printer makes a picture of', () => {
    const html = renderRecapReport(recap, []);
    expect(html).not.toMatch(/<pattern|<image|<filter|url\((?!data:)/);
    expect(html.replace(/<img[^>]*alt="Lambang[^>]*>/, '')).not.toContain('<img');
  });

  test('every bar has its number and share, what is not shown is counted', () => {
    const text = words(renderRecapReport(recap, []));
    expect(text).toContain('Topik 1 14 13,3%');
    expect(text).toContain('4 lainnya 10 9,5%');
    expect(text).not.toContain('Topik 11 ');
    expect(text).toContain('Bidang Jalan 9 5 6 HK 3');
    expect(text).toContain('Dijawab ≤ 1 hari kerja 25,0%');
  });

  test('says what stands out', () => {
    expect(observations(recap)).toEqual([
      'Aduan masuk 30, naik 25% dari masa yang sama tahun lalu (24).',
      'Topik terbanyak: Topik 1 (14 aduan).',
      'Dari aduan yang sudah dijawab, 90% dijawab tepat waktu.',
      'Unit dengan aduan terlambat terbanyak: Bidang Jalan (3 dari 9 aduan).',
      '2 aduan belum ditangani sama sekali.',
    ]);
  });
});

test('reports escape what reporters and officers wrote', () => {
  const hostile = '</style><script>alert(1)</script>=SUM(A1)';
  const line = {
    register: hostile,
    receivedOn: hostile,
    channel: hostile,
    trackingId: hostile,
    reporter: hostile,
    gist: hostile,
    classification: hostile,
    category: hostile,
    unit: hostile,
    disposedOn: '',
    dueOn: '',
    answeredOn: '',
    result: hostile,
    remarks: hostile,
  };
  const agenda = { sequence: 1, number: hostile, date: hostile, kind: hostile, register: hostile };
  const htmls = [
    renderRegisterBook({ ...report, printedBy: hostile, period: hostile, lines: [line] }, []),
    renderAgenda(
      {
        ...report,
        year: 2026,
        missing: [2],
        lines: [{ ...agenda, subject: hostile, by: hostile, cancelled: hostile }],
      },
      [],
    ),
    renderRecapReport({ ...recap, lateUnits: [{ unit: hostile, late: 1, total: 1 }] }, []),
  ];
  for (const html of htmls) {
    expect(html).not.toContain('<script');
    expect(html.split('</style>')).toHaveLength(2);
  }
});
