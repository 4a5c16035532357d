import type { RecapReportData } from './recap-data.ts';

const share = (value: number): string => `${(value * 100).toFixed(0)}%`;

/** What stands out in the figures, in plain sentences; the recommendations themselves are for people to write. */
export function observations(data: Pick<RecapReportData, 'recap' | 'lateUnits' | 'withinOneDay'>): string[] {
  const { recap, lateUnits } = data;
  if (recap.received === 0) return ['Tidak ada aduan yang masuk dalam masa ini.'];
  const before = recap.trend.reduce((sum, month) => sum + month.lastYear, 0);
  const [topic] = recap.category;
  const [slowest] = lateUnits;
  return [
    ...(before > 0
      ? [
          `Aduan masuk ${recap.received}, ${compared(recap.received, before)} masa yang sama tahun lalu (${before}).`,
        ]
      : []),
    ...(topic ? [`Topik terbanyak: ${topic.label} (${topic.count} aduan).`] : []),
    ...(recap.onTime.share !== null
      ? [`Dari aduan yang sudah dijawab, ${share(recap.onTime.share)} dijawab tepat waktu.`]
      : []),
    ...(slowest
      ? [
          `Unit dengan aduan terlambat terbanyak: ${slowest.unit} (${slowest.late} dari ${slowest.total} aduan).`,
        ]
      : []),
    ...(recap.untouched > 0 ? [`${recap.untouched} aduan belum ditangani sama sekali.`] : []),
  ];
}

function compared(now: number, before: number): string {
  if (now === before) return 'sama dengan';
  const change = share(Math.abs(now - before) / before);
  return now > before ? `naik ${change} dari` : `turun ${change} dari`;
}
