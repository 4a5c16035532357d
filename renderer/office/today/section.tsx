import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { CaseListFilter, CaseRow, TodaySection, TodayView } from '../../../shared/contract/views.ts';
import { caseHref, casesHref } from '../../common/routes.ts';
import { Panel, StatusBadge, TimeLeft } from '../../common/ui.tsx';
import { actionLabel } from './action-label.ts';
import styles from './today.module.css';

/** One part of the day: its rows and, where there are more, the way to the whole list. */
export function Section({ section, view }: { section: TodaySection; view: TodayView }) {
  const filter = filterOf(section, view);
  const more = section.total - section.rows.length;
  return (
    <Panel title={<Heading section={section} />}>
      <table className={styles.table}>
        <colgroup>
          <col style={{ width: 132 }} />
          <col />
          <col style={{ width: 180 }} />
          <col style={{ width: 132 }} />
          <col style={{ width: 204 }} />
          <col style={{ width: 200 }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Register</th>
            <th scope="col">Judul</th>
            <th scope="col">Langkah</th>
            <th scope="col">Pemegang</th>
            <th scope="col">Waktu</th>
            <th scope="col">Tindakan berikutnya</th>
          </tr>
        </thead>
        <tbody>
          {section.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {more > 0 && filter !== null ? (
        <Link href={casesHref(filter)} className={styles.more}>
          Lihat semua ({section.total})
        </Link>
      ) : null}
    </Panel>
  );
}

function Heading({ section }: { section: TodaySection }) {
  const text = `${section.title} (${section.total})`;
  if (section.key !== 'terlambat') return text;
  return (
    <span className={styles.late}>
      <IconAlertTriangle size={16} aria-hidden />
      {text}
    </span>
  );
}

function Row({ row }: { row: CaseRow }) {
  const action = row.nextAction;
  return (
    <tr>
      <td className={styles.register}>{row.register}</td>
      <td>
        <Link href={caseHref(row.id)} className={styles.title} title={row.title}>
          {row.title}
        </Link>
      </td>
      <td>
        {row.step === null ? (
          <StatusBadge status={row.status} />
        ) : (
          <span className={styles.quiet}>{row.step}</span>
        )}
      </td>
      <td className={styles.quiet}>{row.holder ?? row.unit ?? '–'}</td>
      <td>
        <TimeLeft row={row} />
      </td>
      <td>
        <Button
          component={Link}
          href={action === null ? caseHref(row.id) : `${caseHref(row.id)}?aksi=${action}`}
          size="xs"
          variant={row.overdue ? 'light' : 'default'}
          aria-label={`${action === null ? 'Buka' : actionLabel(action)}: ${row.title}`}
        >
          {action === null ? 'Buka' : actionLabel(action)}
        </Button>
      </td>
    </tr>
  );
}

/** The list filter that gives a section's cases; null where no filter gives just those. */
function filterOf(section: TodaySection, view: TodayView): CaseListFilter | null {
  switch (section.key) {
    case 'terlambat':
      return { clock: 'terlambat' };
    case 'hari-ini':
    case 'besok':
      return { clock: 'dekat' };
    case 'persetujuan':
      return { status: ['menunggu-persetujuan'] };
    case 'pelapor':
      return { status: ['menunggu-pelapor', 'terkirim'] };
    case 'baru':
      return { status: ['baru'], to: view.monthTo };
  }
}
