import { Alert, Button, SegmentedControl, Switch } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/import-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { count } from '../numbers.ts';
import { Panel } from '../ui.tsx';
import styles from './import.module.css';
import { PreviewRows, RefusedRows } from './preview-rows.tsx';

const outcomes = ['baru', 'berubah', 'sama', 'ditolak'] as const;
type Outcome = (typeof outcomes)[number];
const outcomeWord: Record<Outcome, string> = {
  baru: 'Baru',
  berubah: 'Berubah',
  sama: 'Sama',
  ditolak: 'Ditolak',
};
/** What the import would do, before anything is written. */
export function PreviewPanel(p: {
  preview: ImportPreview;
  zone: Zone;
  importNow: (choice: { readonly history: boolean }) => void;
  chooseAgain: () => void;
}) {
  const { preview } = p;
  const { zone } = p;
  const [history, setHistory] = useState(true);
  const numbers: Record<Outcome, number> = {
    baru: preview.new,
    berubah: preview.changed,
    sama: preview.unchanged,
    ditolak: preview.refusedTotal,
  };
  const [shown, setShown] = useState<Outcome>(
    (['baru', 'berubah', 'ditolak'] as const).find((each) => numbers[each] > 0) ?? 'sama',
  );
  const work = preview.new + preview.changed;
  return (
    <Panel
      title={
        <>
          <bdi>{preview.fileName}</bdi>: {count(preview.read)} laporan dibaca
        </>
      }
      actions={
        <>
          <Button variant="default" onClick={p.chooseAgain}>
            Pilih berkas lain
          </Button>
          <Button disabled={work === 0} onClick={() => p.importNow({ history })}>
            {work === 0 ? 'Tidak ada yang perlu diimpor' : `Impor ${count(work)} aduan`}
          </Button>
        </>
      }
    >
      {preview.alreadyImported === null ? null : (
        <Alert color="blue" variant="light" icon={<IconInfoCircle aria-hidden />} mb="sm">
          Berkas yang sama sudah diimpor {formatInstant(preview.alreadyImported, zone)}. Mengimpornya lagi
          tidak menggandakan apa pun.
        </Alert>
      )}
      <Facts preview={preview} />
      {preview.closedAtLapor > 0 ? (
        <Switch
          my="sm"
          checked={history}
          onChange={(event) => setHistory(event.currentTarget.checked)}
          label="Laporan yang sudah ditutup LAPOR! masuk sebagai riwayat"
          description={historyWords(preview.closedAtLapor, history)}
        />
      ) : null}
      <SegmentedControl
        mb="sm"
        aria-label="Baris yang ditampilkan"
        value={shown}
        onChange={setShown}
        data={outcomes.map((value) => ({
          value,
          label: `${outcomeWord[value]} (${count(numbers[value])})`,
        }))}
      />
      {shown === 'ditolak' ? (
        <RefusedRows rows={preview.refused} total={preview.refusedTotal} />
      ) : (
        <PreviewRows
          key={shown}
          rows={preview.rows.filter((row) => row.outcome === shown)}
          total={numbers[shown]}
          history={history}
          zone={zone}
        />
      )}
    </Panel>
  );
}

function historyWords(closed: number, history: boolean): string {
  return history
    ? `${count(closed)} laporan dicatat “Ditutup di LAPOR!”: tanpa jam berjalan, tidak pernah terlambat, dan dapat ditangani kembali kapan saja.`
    : `${count(closed)} laporan masuk sebagai aduan baru yang harus dikerjakan, dengan jam berjalan; yang lama langsung terlambat.`;
}

/** What the file says about itself. */
function Facts({ preview }: { preview: ImportPreview }) {
  const facts = Object.entries(preview.information);
  if (preview.duplicates > 0)
    facts.push(['Tracking ID ganda', `${count(preview.duplicates)} (baris terbawah yang dipakai)`]);
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
