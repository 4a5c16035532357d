import { Button, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { TodayRow, TodaySection } from '../../../shared/contract/today-views.ts';
import { RequestedMark } from '../../common/requested-mark.tsx';
import { caseHref, casesHref } from '../../common/routes.ts';
import { Panel, StatusBadge, TimeLeft } from '../../common/ui.tsx';
import { actionLabel } from './action-label.ts';
import styles from './today.module.css';

/** One part of the day: its rows and, where there are more, the way to the whole list. */
export function Section({ section }: { section: TodaySection }) {
  const { key, total, rows } = section;
  return (
    <Panel title={<Heading section={section} />}>
      <table className={styles.table}>
        <colgroup>
          <col style={{ width: 136 }} />
          <col />
          <col style={{ width: 252 }} />
          <col style={{ width: 186 }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Register</th>
            <th scope="col">Judul · langkah sekarang · pemegang</th>
            <th scope="col">Waktu</th>
            <th scope="col">Tindakan berikutnya</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {total > rows.length ? (
        <p className={styles.more}>
          <Link href={casesHref(section.filter)}>
            Lihat semua {total}
            <VisuallyHidden> aduan: {section.title}</VisuallyHidden>
          </Link>
          {key === 'terlambat' ? ' · yang baru lewat batas ada di atas' : ''}
        </p>
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

function Row({ row }: { row: TodayRow }) {
  const action = row.nextAction;
  return (
    <tr>
      <td className={styles.register}>{row.register}</td>
      <td>
        <Link href={caseHref(row.id)} className={styles.title} title={row.title}>
          {row.title}
        </Link>
        <div className={styles.under}>
          {row.step === null ? <StatusBadge status={row.status} /> : <span>{row.step}</span>}
          <span>{`· ${row.holder ?? row.unit ?? '–'}`}</span>
        </div>
      </td>
      <td>
        <TimeLeft row={row} />
        {row.requested === null ? null : <RequestedMark requested={row.requested} inRow />}
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
