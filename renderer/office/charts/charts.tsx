import { Link } from 'wouter';
import type { Bar, CaseListFilter, Recap } from '../../../shared/contract/views.ts';
import {
  type Channel,
  type Classification,
  channels,
  classifications,
  type Status,
  statuses,
} from '../../../shared/domain/case/terms.ts';
import { casesHref } from '../../common/routes.ts';
import { BinBars, NameBars, TrendBars } from './bars.tsx';
import { ChartCard, type ChartTable } from './chart-card.tsx';
import styles from './charts.module.css';
import { monthPeriod } from './period.ts';

const count = new Intl.NumberFormat('id-ID');
const days = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 0 });
const working: Status[] = [
  'baru',
  'ditelaah',
  'didisposisi',
  'ditindaklanjuti',
  'menunggu-pelapor',
  'konsep-jawaban',
  'menunggu-persetujuan',
];

const oneOf = <T extends string>(values: readonly T[], value: string): T[] =>
  values.filter((each) => each === value);

/** All charts of a period; each bar and each row of its table opens the cases behind it. */
export function Charts({ recap, go }: { recap: Recap; go: (href: string) => void }) {
  const href = (filter: CaseListFilter) => casesHref({ from: recap.from, to: recap.to, ...filter });
  const linked = (bars: readonly Bar[], filterOf: (key: string) => CaseListFilter) =>
    bars.map((bar) => ({ ...bar, href: href(filterOf(bar.key)) }));
  const plain = (bars: readonly Bar[]) => bars.map((bar) => ({ ...bar, href: null }));
  const table = (name: string, bars: readonly (Bar & { href: string | null })[]): ChartTable => ({
    head: [name, 'Aduan'],
    rows: bars.map((bar) => ({ cells: [bar.label, bar.count], href: bar.href })),
  });
  const status = linked(recap.status, (key) => ({ status: oneOf(statuses, key) }));
  const channel = linked(recap.channel, (key) => ({ channel: oneOf<Channel>(channels, key) }));
  const classification = linked(recap.classification, (key) => ({
    classification: oneOf<Classification | 'belum'>([...classifications, 'belum'], key),
  }));
  const category = linked(recap.category.slice(0, 15), (key) => ({ category: key }));
  const unit = recap.unit.map((bar) => ({ ...bar, href: href({ unit: bar.key }) }));
  const trend = recap.trend.map((month) => ({
    ...month,
    href: casesHref(monthPeriod(Number(month.key.slice(0, 4)), Number(month.key.slice(5, 7)))),
  }));
  const finish = plain(recap.daysToFinish);
  const backlog = plain(recap.backlog);
  const { onTime } = recap;
  const timely = plain([
    { key: 'tepat', label: 'Tepat waktu', count: onTime.onTime },
    { key: 'lewat', label: 'Lewat batas', count: onTime.late },
  ]);
  return (
    <>
      <div className={styles.numbers}>
        <Figure label="Diterima" value={count.format(recap.received)} href={href({})} />
        <Figure
          label="Selesai dijawab"
          value={count.format(recap.finished)}
          href={href({ status: ['selesai', 'terkirim'] })}
        />
        <Figure label="Dalam proses" value={count.format(recap.inProcess)} href={href({ status: working })} />
        <Figure label="Terlambat" value={count.format(recap.overdue)} href={href({ clock: 'terlambat' })} />
        <Figure
          label="Ditutup di LAPOR!"
          value={count.format(recap.closedAtLapor)}
          href={href({ status: ['ditutup-lapor'] })}
        />
        <Figure
          label="Rata-rata selesai"
          value={recap.averageDays === null ? '–' : `${days.format(recap.averageDays)} hari kerja`}
          href={null}
        />
      </div>
      <div className={styles.grid}>
        <ChartCard
          wide
          title="Aduan per bulan"
          definition="Jumlah aduan menurut bulan diterima, di samping bulan yang sama setahun sebelumnya."
          table={{
            head: ['Bulan', 'Masuk', 'Tahun sebelumnya', 'Selesai'],
            rows: trend.map((m) => ({ cells: [m.label, m.count, m.lastYear, m.finished], href: m.href })),
          }}
        >
          <TrendBars data={trend} go={go} />
        </ChartCard>
        <ChartCard
          title="Status"
          definition="Status penanganan di kantor saat ini. “Ditutup di LAPOR!” adalah riwayat, bukan aduan yang selesai."
          table={table('Status', status)}
        >
          <NameBars data={status} go={go} />
        </ChartCard>
        <ChartCard
          title="Kanal"
          definition="Lewat mana aduan datang; untuk LAPOR! menurut sumber laporannya."
          table={table('Kanal', channel)}
        >
          <NameBars data={channel} go={go} />
        </ChartCard>
        <ChartCard
          title="Klasifikasi"
          definition="Klasifikasi kantor; bila belum ada, klasifikasi dari LAPOR!."
          table={table('Klasifikasi', classification)}
        >
          <NameBars data={classification} go={go} />
        </ChartCard>
        <ChartCard
          title="Ketepatan waktu"
          definition={`Aduan yang dijawab sebelum batas klasifikasinya lewat${onTime.share === null ? '.' : `: ${percent.format(onTime.share)} tepat waktu.`}`}
          table={table('Ketepatan', timely)}
        >
          <NameBars data={timely} go={go} />
        </ChartCard>
        <ChartCard
          title="Kategori terbanyak"
          definition="Lima belas kategori terbanyak, tanpa awalan dari LAPOR!."
          table={table('Kategori', category)}
        >
          <NameBars data={category} go={go} />
        </ChartCard>
        <ChartCard
          title="Bidang atau instansi"
          definition="Tujuan disposisi kantor; bila belum ada, instansi terdisposisi di LAPOR!."
          table={{
            head: ['Bidang', 'Aduan', 'Selesai', 'Rata-rata hari kerja'],
            rows: unit.map((u) => ({
              cells: [u.label, u.count, u.finished, u.averageDays ?? '–'],
              href: u.href,
            })),
          }}
        >
          <NameBars data={unit.slice(0, 15)} go={go} />
        </ChartCard>
        <ChartCard
          title="Lama penyelesaian"
          definition={`Hari kerja sejak diterima sampai dijawab${recap.medianDays === null ? '.' : `; median ${days.format(recap.medianDays)}, tercepat ${days.format(recap.fastestDays ?? 0)}.`}`}
          table={table('Lama', finish)}
        >
          <BinBars data={finish} go={go} />
        </ChartCard>
        <ChartCard
          title="Umur aduan terbuka"
          definition="Hari kerja sejak diterima, untuk aduan yang belum dijawab."
          table={table('Umur', backlog)}
        >
          <BinBars data={backlog} go={go} />
        </ChartCard>
      </div>
    </>
  );
}

function Figure(p: { label: string; value: string; href: string | null }) {
  const content = (
    <>
      <b>{p.value}</b>
      <span>{p.label}</span>
    </>
  );
  return p.href === null ? (
    <div className={styles.number}>{content}</div>
  ) : (
    <Link className={styles.number} href={p.href}>
      {content}
    </Link>
  );
}
