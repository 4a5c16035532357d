import { Alert, Button, Group, SegmentedControl, Switch } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import { Panel } from '../../common/ui.tsx';
import styles from './import.module.css';
import { PreviewRows, RefusedRows } from './preview-rows.tsx';

type Shown = 'baru' | 'berubah' | 'sama' | 'ditolak';
const count = new Intl.NumberFormat('id-ID');

/** What the import would do, before anything is written. */
export function PreviewPanel(p: {
  preview: ImportPreview;
  importNow: (history: boolean) => void;
  chooseAgain: () => void;
}) {
  const { preview } = p;
  const [history, setHistory] = useState(true);
  const numbers: Record<Shown, number> = {
    baru: preview.new,
    berubah: preview.changed,
    sama: preview.unchanged,
    ditolak: preview.refused.length,
  };
  const first = (['baru', 'berubah', 'ditolak'] as const).find((each) => numbers[each] > 0) ?? 'sama';
  const [shown, setShown] = useState<Shown>(first);
  const work = preview.new + preview.changed;
  const label = (name: string, key: Shown) => ({
    value: key,
    label: `${name} (${count.format(numbers[key])})`,
  });
  return (
    <Panel
      title={`${preview.fileName}: ${count.format(preview.read)} laporan dibaca`}
      actions={
        <>
          <Button variant="default" onClick={p.chooseAgain}>
            Pilih berkas lain
          </Button>
          <Button disabled={work === 0} onClick={() => p.importNow(history)}>
            {work === 0 ? 'Tidak ada yang perlu diimpor' : `Impor ${count.format(work)} aduan`}
          </Button>
        </>
      }
    >
      {preview.alreadyImported === null ? null : (
        <Alert color="blue" variant="light" icon={<IconInfoCircle aria-hidden />} mb="sm">
          Berkas yang sama sudah diimpor {formatInstant(preview.alreadyImported, 'WIB')}. Mengimpornya lagi
          tidak menggandakan apa pun.
        </Alert>
      )}
      <dl className={styles.facts}>
        {Object.entries(preview.information).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {preview.duplicates > 0 ? (
          <div>
            <dt>Tracking ID ganda di berkas</dt>
            <dd>{count.format(preview.duplicates)} (baris terbawah yang dipakai)</dd>
          </div>
        ) : null}
      </dl>
      {preview.closedAtLapor > 0 ? (
        <Switch
          my="sm"
          checked={history}
          onChange={(event) => setHistory(event.currentTarget.checked)}
          label={`${count.format(preview.closedAtLapor)} laporan yang sudah ditutup LAPOR! masuk sebagai riwayat`}
          description="Riwayat tidak punya jam berjalan dan tidak pernah terlambat; dapat ditangani kembali kapan saja."
        />
      ) : null}
      <Group mb="sm">
        <SegmentedControl
          aria-label="Baris yang ditampilkan"
          value={shown}
          onChange={(value) =>
            setShown(value === 'baru' || value === 'berubah' || value === 'ditolak' ? value : 'sama')
          }
          data={[
            label('Baru', 'baru'),
            label('Berubah', 'berubah'),
            label('Sama', 'sama'),
            label('Ditolak', 'ditolak'),
          ]}
        />
      </Group>
      {shown === 'ditolak' ? (
        <RefusedRows rows={preview.refused} />
      ) : (
        <PreviewRows rows={preview.rows.filter((row) => row.outcome === shown)} total={numbers[shown]} />
      )}
    </Panel>
  );
}
