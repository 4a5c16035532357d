import { Alert, Button, List, SegmentedControl } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecapPreview } from '../../../shared/contract/import-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import { api } from '../../common/api.ts';
import { count } from '../../common/numbers.ts';
import { Panel } from '../../common/ui.tsx';
import { MatchedRows, RefusedRecapRows, UnmatchedRows } from './recap-rows.tsx';

const groups = ['baru', 'sama', 'tidak-ditemukan', 'ditolak'] as const;
type Group = (typeof groups)[number];
const groupWord: Record<Group, string> = {
  baru: 'Catatan baru',
  sama: 'Tidak berubah',
  'tidak-ditemukan': 'Tidak ditemukan',
  ditolak: 'Ditolak',
};
/** What importing the recap would do, before anything is written. */
export function RecapPreviewPanel(p: {
  preview: RecapPreview;
  importNow: () => void;
  chooseAgain: () => void;
}) {
  const { preview } = p;
  const numbers: Record<Group, number> = {
    baru: preview.changed,
    sama: preview.unchanged,
    'tidak-ditemukan': preview.unmatched.length,
    ditolak: preview.refusedTotal,
  };
  const [shown, setShown] = useState<Group>(groups.find((each) => numbers[each] > 0) ?? 'sama');
  const nothing = preview.changed === 0;
  return (
    <Panel
      title={`${preview.fileName}: ${count(preview.read)} baris dibaca, ${count(preview.matched)} cocok`}
      actions={
        <>
          <Button variant="default" onClick={p.chooseAgain}>
            Pilih berkas lain
          </Button>
          <Button disabled={nothing} onClick={p.importNow}>
            {nothing ? 'Tidak ada yang perlu diimpor' : `Impor ${count(preview.changed)} catatan`}
          </Button>
        </>
      }
    >
      <Warnings preview={preview} />
      <p>
        Isi rekap menjadi catatan di riwayat aduan. Status aduan tidak berubah: keterangan seperti “selesai”
        hanya menjadi saran, yang Anda setujui atau abaikan di halaman aduan.
      </p>
      <SegmentedControl
        mb="sm"
        aria-label="Baris yang ditampilkan"
        value={shown}
        onChange={setShown}
        data={groups.map((value) => ({
          value,
          label: `${groupWord[value]} (${count(numbers[value])})`,
        }))}
      />
      <Rows preview={preview} shown={shown} total={numbers[shown]} />
    </Panel>
  );
}

function Rows({ preview, shown, total }: { preview: RecapPreview; shown: Group; total: number }) {
  if (shown === 'tidak-ditemukan') return <UnmatchedRows rows={preview.unmatched} />;
  if (shown === 'ditolak') return <RefusedRecapRows rows={preview.refused} />;
  const rows = preview.rows.filter((row) => (row.outcome === 'baru') === (shown === 'baru'));
  return <MatchedRows key={shown} rows={rows} total={total} />;
}

/** What the officer should know before importing. */
function Warnings({ preview }: { preview: RecapPreview }) {
  const zone = useQuery(api.state.queryOptions()).data?.zone ?? 'WIB';
  return (
    <>
      {preview.alreadyImported === null ? null : (
        <Alert color="blue" variant="light" icon={<IconInfoCircle aria-hidden />} mb="sm">
          Berkas yang sama sudah diimpor {formatInstant(preview.alreadyImported, zone)}. Mengimpornya lagi
          tidak menggandakan apa pun.
        </Alert>
      )}
      {preview.warnings.length === 0 ? null : (
        <Alert
          color="blue"
          variant="light"
          icon={<IconInfoCircle aria-hidden />}
          mb="sm"
          title="Dibaca lain dari tulisannya"
        >
          <List size="sm">
            {preview.warnings.map((warning) => (
              <List.Item key={warning}>{warning}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  );
}
