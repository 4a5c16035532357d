import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { AttentionUnit } from '../../../shared/contract/attention.ts';
import { api } from '../../common/api.ts';
import { routes } from '../../common/routes.ts';
import { Panel } from '../../common/ui.tsx';
import styles from './attention.module.css';

/** On the head's Hari Ini: what is late by unit in a line each, and the way to the list. */
export function AttentionNotice() {
  const { data } = useQuery(api.attention.queryOptions());
  if (data === undefined || data.units.length + data.requests.length === 0) return null;
  return (
    <div className={styles.notice}>
      <Panel
        title="Perlu perhatian pimpinan"
        actions={
          <Button component={Link} href={routes.attention} size="xs" variant="default">
            Lihat dan cetak daftar
          </Button>
        }
      >
        <ul>
          {data.requests.length === 0 ? null : (
            <li>{data.requests.length} permohonan perpanjangan menunggu keputusan</li>
          )}
          {data.units.slice(0, 5).map((unit) => (
            <li key={unit.unit ?? ''}>{unitLine(unit, data.days)}</li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

/** `Bidang Jalan: 3 terlambat, 1 jatuh tempo dalam 2 hari kerja`. */
function unitLine({ unit, late, soon }: AttentionUnit, days: number): string {
  const said = [
    ...(late > 0 ? [`${late} terlambat`] : []),
    ...(soon > 0 ? [`${soon} jatuh tempo dalam ${days} hari kerja`] : []),
  ];
  return `${unit ?? 'Belum didisposisi'}: ${said.join(', ')}`;
}
