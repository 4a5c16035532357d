import type { Recap } from '../../../shared/contract/recap-views.ts';
import type { WorkingCalendar } from '../../../shared/domain/calendar/types.ts';
import { BinBars, NameBars } from './bars.tsx';
import { ChartCard } from './chart-card.tsx';
import type { ChartTable } from './chart-csv.ts';
import type { KeyEntry } from './chart-png.ts';
import styles from './charts.module.css';
import { Figures } from './figures.tsx';
import { HeatCard } from './heat-card.tsx';
import { linkRecap } from './linked-recap.ts';
import { type Datum, decimal, percent, whole } from './look.ts';
import { MostCard, most } from './most-card.tsx';
import { TrendBars } from './trend-bars.tsx';

const trendKey: readonly KeyEntry[] = [
  { label: 'Tahun sebelumnya', look: 'hatch' },
  { label: 'Periode ini', look: 'bar' },
];

const noKey: readonly KeyEntry[] = [];

/** All charts of a period; each bar and each row of its table opens the cases behind it. */
export function Charts(p: {
  recap: Recap;
  period: string;
  today: string;
  calendar: WorkingCalendar | undefined;
  go: (href: string) => void;
}) {
  const { recap, period, go } = p;
  const linked = linkRecap(recap, p.today, p.calendar);
  const { share } = recap.onTime;
  return (
    <>
      <Figures recap={recap} />
      <div className={styles.grid}>
        <ChartCard
          wide
          title="Aduan per bulan"
          period={period}
          definition="Jumlah aduan menurut bulan diterima, di samping bulan yang sama setahun sebelumnya bila ada."
          summary={`${whole(recap.received)} aduan diterima pada periode ini.`}
          legend={linked.trend.some((month) => month.lastYear > 0) ? trendKey : noKey}
          table={{
            head: ['Bulan', 'Diterima', 'Tahun sebelumnya', 'Sudah dijawab'],
            rows: linked.trend.map((month) => ({
              cells: [month.label, month.count, month.lastYear, month.finished],
              href: month.href,
            })),
          }}
        >
          <TrendBars data={linked.trend} go={go} />
        </ChartCard>
        <HeatCard recap={recap} period={period} calendar={p.calendar} go={go} />
        <ChartCard
          title="Status"
          period={period}
          definition="Keadaan aduan di kantor ini sekarang; “Ditutup di LAPOR!” adalah riwayat, bukan aduan yang selesai."
          summary={largest(linked.status)}
          table={table('Status', linked.status)}
        >
          <NameBars data={linked.status} go={go} />
        </ChartCard>
        <ChartCard
          title="Kanal"
          period={period}
          definition="Lewat mana aduan datang; aduan dari LAPOR! dihitung menurut sumber laporannya."
          summary={largest(linked.channel)}
          table={table('Kanal', linked.channel)}
        >
          <NameBars data={linked.channel} go={go} />
        </ChartCard>
        <ChartCard
          title="Klasifikasi"
          period={period}
          definition="Klasifikasi yang ditetapkan kantor; bila belum ada, klasifikasi dari LAPOR!."
          summary={largest(linked.classification)}
          table={table('Klasifikasi', linked.classification)}
        >
          <NameBars data={linked.classification} go={go} />
        </ChartCard>
        <ChartCard
          title="Ketepatan waktu"
          period={period}
          definition="Aduan yang sudah dijawab, menurut batas waktu klasifikasinya dalam hari kerja."
          summary={share === null ? '' : `${percent(share)} dijawab tepat waktu.`}
          table={table('Ketepatan', linked.onTime)}
        >
          {share === null ? null : (
            <p className={styles.share}>
              <b>{percent(share)}</b> dijawab tepat waktu
            </p>
          )}
          <NameBars data={linked.onTime} go={go} />
        </ChartCard>
        <MostCard
          title="Kategori terbanyak"
          period={period}
          definition={`${most} kategori dengan aduan terbanyak, tanpa kata awal yang ditambahkan LAPOR!; tabel memuat semuanya.`}
          summary={largest(linked.category)}
          table={table('Kategori', linked.category)}
          data={linked.category}
          go={go}
        />
        <MostCard
          title="Unit"
          period={period}
          definition="Ke mana aduan didisposisikan kantor; bila belum, instansi terdisposisi di LAPOR!."
          summary={largest(linked.unit)}
          table={{
            head: ['Unit', 'Aduan', 'Sudah dijawab', 'Rata-rata hari kerja'],
            rows: linked.unit.map(({ label, count, finished, averageDays, href }) => ({
              cells: [label, count, finished, averageDays ?? '–'],
              href,
            })),
          }}
          data={linked.unit}
          go={go}
        />
        <ChartCard
          title="Lama penyelesaian"
          period={period}
          definition="Hari kerja sejak aduan diterima sampai jawabannya dikirim atau aduannya ditutup."
          summary={
            recap.averageDays === null
              ? ''
              : `Rata-rata ${decimal(recap.averageDays)} hari kerja sampai dijawab.`
          }
          table={table('Lama dalam hari kerja', linked.finish)}
        >
          <BinBars data={linked.finish} go={go} />
        </ChartCard>
        <ChartCard
          title="Umur aduan terbuka"
          period={period}
          definition="Hari kerja sejak diterima sampai hari ini, untuk aduan yang belum dijawab."
          summary={`${whole(linked.backlog.reduce((sum, bin) => sum + bin.count, 0))} aduan belum dijawab.`}
          table={table('Umur dalam hari kerja', linked.backlog)}
        >
          <BinBars data={linked.backlog} go={go} />
        </ChartCard>
      </div>
    </>
  );
}

function table(name: string, bars: readonly Datum[]): ChartTable {
  return {
    head: [name, 'Aduan'],
    rows: bars.map(({ label, count, href }) => ({ cells: [label, count], href })),
  };
}

function largest(bars: readonly Datum[]): string {
  const [first] = bars;
  return first ? `Terbanyak: ${first.label}, ${whole(first.count)} aduan.` : '';
}
