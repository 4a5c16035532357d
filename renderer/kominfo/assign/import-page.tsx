import { Button, Group, Table } from '@mantine/core';
import { IconCircleCheck, IconFileSpreadsheet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { StagedFile } from '../../../shared/contract/host.ts';
import type { ImportPreview } from '../../../shared/contract/import-views.ts';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import { FileDrop } from '../../common/import/file-drop.tsx';
import importStyles from '../../common/import/import.module.css';
import type { ImportKind } from '../../common/import/import-kind.ts';
import { PreviewPanel } from '../../common/import/preview-panel.tsx';
import { RefusedRows } from '../../common/import/preview-rows.tsx';
import { useImport } from '../../common/import/use-import.ts';
import { WorkProgress } from '../../common/import/work-progress.tsx';
import { count } from '../../common/numbers.ts';
import { LoadFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { api, client } from '../api.ts';
import styles from '../kominfo.module.css';
import { places } from '../places.ts';

/** LAPOR!'s export of the whole regency. */
const laporImport: ImportKind<ImportPreview, { readonly history: boolean }> = {
  title: 'Pilih ekspor LAPOR!',
  accept: ['.xlsx'],
  preview: ({ token, name: fileName }, signal) => client.intake.preview({ token, fileName }, { signal }),
  run: ({ token, name: fileName }, { history }, signal) =>
    client.intake.run({ token, fileName, history }, { signal }),
  forget: ({ token }: StagedFile) => client.intake.forget({ token }),
  receipts: () => client.intake.list(),
  finished: (receipt) => `Impor ${receipt.fileName} selesai: ${receipt.new} aduan baru.`,
};

/** LAPOR!'s file: looked at row by row, imported, then on to the dispositions. */
export function ImportPage({ state }: { state: ConsoleState }) {
  const flow = useImport(laporImport);
  const { stage, work } = flow;
  return (
    <>
      <PageTitle
        title="Impor dari LAPOR!"
        note="Ekspor XLSX seluruh kabupaten. Tidak ada yang ditulis sebelum Anda menekan tombol impor; nama pelapor langsung dienkripsi."
      />
      <div className={styles.stack}>
        {work.running ? (
          <WorkProgress progress={work.progress} noun="laporan" cancel={work.cancel} />
        ) : stage.name === 'preview' ? (
          <PreviewPanel
            preview={stage.preview}
            zone={state.zone}
            importNow={flow.importNow}
            chooseAgain={flow.again}
          />
        ) : stage.name === 'receipt' ? (
          <Panel>
            <div className={importStyles.receipt}>
              <IconCircleCheck className={importStyles.done} size={32} stroke={1.5} aria-hidden />
              <h2>Impor selesai: {count(stage.receipt.new)} aduan baru</h2>
              <p>
                {stage.receipt.fileName}: {count(stage.receipt.read)} dibaca, {count(stage.receipt.changed)}{' '}
                diperbarui, {count(stage.receipt.unchanged)} tidak berubah, {count(stage.receipt.refused)}{' '}
                ditolak.
              </p>
              <Group justify="center" gap="xs">
                <Button component={Link} href={places.assign}>
                  Lanjut ke disposisi
                </Button>
                <Button variant="default" onClick={flow.again}>
                  Impor berkas lain
                </Button>
              </Group>
            </div>
            {stage.preview.refused.length > 0 ? (
              <>
                <h3 className={importStyles.heading}>Baris yang ditolak</h3>
                <RefusedRows rows={stage.preview.refused} total={stage.receipt.refused} />
              </>
            ) : null}
          </Panel>
        ) : (
          <Panel>
            <FileDrop
              failure={stage.failure}
              label="Letakkan berkas LAPOR!"
              icon={<IconFileSpreadsheet size={40} stroke={1.3} aria-hidden />}
              words="Letakkan berkas XLSX dari LAPOR! di sini, atau"
              button="Pilih berkas"
              hint="Isinya ditampilkan dulu baris demi baris; belum ada yang disimpan."
              choose={flow.choose}
              drop={flow.drop}
            />
          </Panel>
        )}
        <History state={state} />
      </div>
    </>
  );
}

function History({ state }: { state: ConsoleState }) {
  const imports = useQuery(api.intake.list.queryOptions());
  if (imports.isError) return <LoadFailed error={imports.error} retry={() => void imports.refetch()} />;
  if (!imports.data?.length) return null;
  return (
    <Panel title="Impor sebelumnya">
      <Table verticalSpacing={6} aria-label="Impor sebelumnya">
        <Table.Thead>
          <Table.Tr>
            {['Berkas', 'Waktu', 'Petugas'].map((title) => (
              <Table.Th key={title}>{title}</Table.Th>
            ))}
            {['Dibaca', 'Baru', 'Berubah', 'Ditolak'].map((title) => (
              <Table.Th key={title} ta="right">
                {title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {imports.data.map((each) => (
            <Table.Tr key={each.importId}>
              <Table.Td className={styles.words}>{each.fileName}</Table.Td>
              <Table.Td>{formatInstant(each.at, state.zone)}</Table.Td>
              <Table.Td className={styles.words}>{each.by}</Table.Td>
              <Table.Td ta="right">{count(each.read)}</Table.Td>
              <Table.Td ta="right">{count(each.new)}</Table.Td>
              <Table.Td ta="right">{count(each.changed)}</Table.Td>
              <Table.Td ta="right">{count(each.refused)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
