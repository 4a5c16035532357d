import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api } from '../../common/api.ts';
import { routes } from '../../common/routes.ts';
import { Panel } from '../../common/ui.tsx';

/** On the head's Hari Ini: what is late by unit in a line each, and the way to the list. */
export function AttentionNotice() {
  const { data } = useQuery(api.attention.queryOptions());
  if (data === undefined || data.units.length + data.requests.length === 0) return null;
  return (
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
          <li key={unit.unit ?? ''}>
            {unit.unit ?? 'Belum didisposisi'}: {unit.late} terlambat, {unit.soon} jatuh tempo dalam{' '}
            {data.days} hari kerja
          </li>
        ))}
      </ul>
    </Panel>
  );
}
