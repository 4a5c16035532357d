import { IconLock, IconUserOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { z } from 'zod';
import type { sortSchema } from '../../../shared/contract/case-contract.ts';
import type { CaseRow } from '../../../shared/contract/list-views.ts';
import { formatShortDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { channelLabel, classificationLabel } from '../../../shared/domain/case/terms.ts';
import { caseHref } from '../../common/routes.ts';
import { StatusBadge, TimeLeft } from '../../common/ui.tsx';
import classes from './cases.module.css';

export type Sort = z.infer<typeof sortSchema>;
export interface Column {
  readonly key: string;
  readonly label: string;
  /** CSS pixels; the least width of a column that grows. */
  readonly width: number;
  /** Its share of the room that is left, beside other columns that grow. */
  readonly grows?: number;
  readonly sort?: Sort;
  /** Cannot be hidden. */
  readonly always?: true;
  readonly cell: (row: CaseRow, zone: Zone) => ReactNode;
}

const received = (row: CaseRow, zone: Zone) => formatShortDate(toLocalDate(row.receivedAt, zone));

export const columns: readonly Column[] = [
  {
    key: 'register',
    label: 'Register',
    width: 132,
    sort: 'register',
    always: true,
    cell: (row) => row.register,
  },
  {
    key: 'title',
    label: 'Judul',
    width: 180,
    grows: 1,
    sort: 'title',
    always: true,
    cell: (row) => (
      <>
        <Link href={caseHref(row.id)} className={classes.link} tabIndex={-1} title={row.title}>
          {row.title}
        </Link>
        {row.confidential ? <IconLock size={14} role="img" aria-label="rahasia" /> : null}
        {row.anonymous ? <IconUserOff size={14} role="img" aria-label="anonim" /> : null}
      </>
    ),
  },
  {
    key: 'status',
    label: 'Status',
    width: 158,
    sort: 'status',
    cell: (row) => <StatusBadge status={row.status} />,
  },
  { key: 'timeLeft', label: 'Sisa waktu', width: 192, cell: (row) => <TimeLeft row={row} /> },
  {
    key: 'dueDate',
    label: 'Jatuh tempo',
    width: 110,
    sort: 'dueDate',
    cell: (row) => (row.dueDate === null ? '—' : formatShortDate(row.dueDate)),
  },
  { key: 'receivedAt', label: 'Diterima', width: 96, sort: 'receivedAt', cell: received },
  { key: 'step', label: 'Langkah', width: 150, grows: 0.65, cell: (row) => row.step ?? '—' },
  { key: 'unit', label: 'Unit', width: 150, cell: (row) => row.unit ?? '—' },
  { key: 'holder', label: 'Pemegang', width: 130, cell: (row) => row.holder ?? '—' },
  {
    key: 'classification',
    label: 'Klasifikasi',
    width: 170,
    cell: (row) => (row.classification === null ? 'belum' : classificationLabel[row.classification]),
  },
  { key: 'category', label: 'Kategori', width: 170, cell: (row) => row.category ?? '—' },
  { key: 'channel', label: 'Kanal', width: 100, cell: (row) => channelLabel[row.channel] },
  { key: 'district', label: 'Kecamatan', width: 120, cell: (row) => row.district ?? '—' },
  { key: 'trackingId', label: 'Tracking ID', width: 105, cell: (row) => row.trackingId ?? '—' },
  { key: 'laporStatus', label: 'Status LAPOR!', width: 130, cell: (row) => row.laporStatus ?? '—' },
];

/** What a new officer sees; fits 1366 px. */
export const defaultColumns: readonly string[] = ['status', 'timeLeft', 'receivedAt', 'step'];
export const columnsKey = 'penghubung.kolom-aduan';

/** The CSS grid of a row with these columns after its check box, and its least width in CSS pixels. */
export function columnGrid(shown: readonly Column[]): { readonly template: string; readonly width: number } {
  const tracks = shown.map((column) =>
    column.grows ? `minmax(${column.width}px, ${column.grows}fr)` : `${column.width}px`,
  );
  const width = shown.reduce((sum, column) => sum + column.width + GAP, CHECK + 2 * GAP);
  return { template: [`${CHECK}px`, ...tracks].join(' '), width };
}
const CHECK = 24;
const GAP = 12;
