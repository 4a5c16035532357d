import type { ReactElement } from 'react';
import { recapCss } from '../css/recap.ts';
import { reportCss } from '../css/report.ts';
import type { FontFaces } from '../fonts.ts';
import { renderForm } from '../render-form.tsx';
import { plain } from '../text.ts';
import { BarChart } from './bar-chart.tsx';
import { observations } from './observations.ts';
import type { RecapFigures, RecapReportData } from './recap-data.ts';
import { reportFoot } from './report-foot.ts';
import { ReportFrame } from './report-frame.tsx';
import { TrendChart } from './trend-chart.tsx';

const mostTopics = 10;

/** Rekap of a month, quarter or year: figures, charts, units, what stands out, and room for recommendations. */
export function renderRecapReport(data: RecapReportData, fonts: FontFaces): string {
  return renderForm(
    {
      title: `Rekap Pengaduan ${data.period}`,
      className: 'report recap',
      css: `${reportCss}${recapCss}`,
      margins: { top: 12, right: 15, bottom: 17, left: 20 },
      foot: true,
      content: <Report data={data} />,
    },
    { size: data.size, foot: reportFoot(data) },
    fonts,
  );
}

function Report({ data }: { data: RecapReportData }): ReactElement {
  const { recap } = data;
  return (
    <ReportFrame
      data={data}
      title="REKAPITULASI PENGADUAN MASYARAKAT"
      subtitle={`${data.period}. ${data.days}`}
    >
      <Figures data={data} />
      <TrendChart months={recap.trend} />
      <div className="pair">
        <BarChart title="Keadaan" bars={recap.status} />
        <BarChart title="Kanal" bars={recap.channel} />
      </div>
      <div className="pair">
        <BarChart title="Klasifikasi" bars={recap.classification} />
        <BarChart title="Lama sampai dijawab" bars={recap.daysToFinish} />
      </div>
      <div className="wide">
        <BarChart title="Topik terbanyak" bars={recap.category} most={mostTopics} />
        <BarChart title="Umur aduan yang belum selesai" bars={recap.backlog} />
      </div>
      <Units units={recap.unit} late={data.lateUnits} />
      <section className="remarks">
        <h2>Catatan dan rekomendasi</h2>
        <ol>
          {observations(data).map((text, index) => (
            <li key={text}>
              <span>{index + 1}.</span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
        {[1, 2, 3].map((line) => (
          <div className="rule" key={line} />
        ))}
      </section>
    </ReportFrame>
  );
}

const days = (value: number | null): string =>
  value === null ? '-' : `${value.toFixed(1).replace('.', ',').replace(',0', '')} HK`;
const share = (value: number | null): string =>
  value === null ? '-' : `${(value * 100).toFixed(1).replace('.', ',')}%`;

function Figures({ data }: { data: RecapReportData }): ReactElement {
  const { recap } = data;
  const figures: readonly [string, string | number][] = [
    ['Masuk', recap.received],
    ['Selesai', recap.finished],
    ['Dalam proses', recap.inProcess],
    ['Belum ditangani', recap.untouched],
    ['Terlambat', recap.overdue],
    ['Dikembalikan', recap.returned],
    ['Diarsipkan', recap.archived],
    ['Ditutup di LAPOR!', recap.closedAtLapor],
    ['Rata-rata dijawab', days(recap.averageDays)],
    ['Tercepat', days(recap.fastestDays)],
    ['Tepat waktu', share(recap.onTime.share)],
    ['Dijawab ≤ 1 hari kerja', share(data.withinOneDay)],
  ];
  return (
    <dl className="figures">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Units(p: { units: RecapFigures['unit']; late: RecapReportData['lateUnits'] }): ReactElement | null {
  if (p.units.length === 0) return null;
  const late = new Map(p.late.map((unit) => [unit.unit, unit.late]));
  return (
    <section className="chart units">
      <h2>Per bidang/unit</h2>
      <table className="list">
        <colgroup>
          <col />
          <col style={{ width: '14%' }} />
          <col style={{ width: '14%' }} />
          <col style={{ width: '18%' }} />
          <col style={{ width: '16%' }} />
        </colgroup>
        <thead>
          <tr>
            <th>Bidang/unit</th>
            <th>Masuk</th>
            <th>Selesai</th>
            <th>Rata-rata dijawab</th>
            <th>Terlambat</th>
          </tr>
        </thead>
        <tbody>
          {p.units.map((unit) => (
            <tr key={unit.label}>
              <td>{plain(unit.label)}</td>
              <td className="r">{unit.count}</td>
              <td className="r">{unit.finished}</td>
              <td className="r">{days(unit.averageDays)}</td>
              <td className="r">{late.get(unit.label) ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
