import { Button, Skeleton, Table } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportReceipt, UndoReceipt } from '../../../shared/contract/views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import { api } from '../../common/api.ts';
import { LoadFailed, notifyDone, notifyFailed, Panel } from '../../common/ui.tsx';

/** Earlier imports, each of which can be taken back as a whole. */
export function ImportHistory() {
  const imports = useQuery(api.intake.list.queryOptions());
  const queries = useQueryClient();
  const undo = useMutation(
    api.intake.undo.mutationOptions({
      onSuccess: async (receipt) => {
        notifyDone(undone(receipt));
        await queries.invalidateQueries();
      },
      onError: notifyFailed,
    }),
  );
  if (imports.isError) return <LoadFailed error={imports.error} retry={() => void imports.refetch()} />;
  if (imports.data === undefined) return <Skeleton height={80} />;
  if (imports.data.length === 0) return null;
  return (
    <Panel title="Impor sebelumnya">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Berkas</Table.Th>
            <Table.Th>Waktu</Table.Th>
            <Table.Th>Petugas</Table.Th>
            <Table.Th ta="right">Baru</Table.Th>
            <Table.Th ta="right">Berubah</Table.Th>
            <Table.Th ta="right">Ditolak</Table.Th>
            <Table.Th w={190} aria-label="Tindakan" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {imports.data.map((each) => (
            <Table.Tr key={each.importId}>
              <Table.Td>{each.fileName}</Table.Td>
              <Table.Td>{formatInstant(each.at, 'WIB')}</Table.Td>
              <Table.Td>{each.by}</Table.Td>
              <Table.Td ta="right">{each.new}</Table.Td>
              <Table.Td ta="right">{each.changed}</Table.Td>
              <Table.Td ta="right">{each.refused}</Table.Td>
              <Table.Td>
                <Undo
                  receipt={each}
                  busy={undo.isPending}
                  run={() => undo.mutate({ importId: each.importId })}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}

function Undo(p: { receipt: ImportReceipt; busy: boolean; run: () => void }) {
  const { receipt } = p;
  if (receipt.undoneAt !== null) return <span>Dibatalkan {formatInstant(receipt.undoneAt, 'WIB')}</span>;
  if (receipt.new + receipt.changed === 0) return <span>Tidak mengubah apa pun</span>;
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={p.busy}
      onClick={p.run}
      aria-label={`Batalkan impor ${receipt.fileName}`}
    >
      Batalkan impor
    </Button>
  );
}

function undone({ withdrawn, restored, kept }: UndoReceipt): string {
  const parts = [`${withdrawn} aduan ditarik`];
  if (restored > 0) parts.push(`${restored} dikembalikan seperti semula`);
  if (kept.length > 0)
    parts.push(`${kept.length} tetap ada karena sudah dikerjakan: ${kept.slice(0, 5).join(', ')}`);
  return `Impor dibatalkan: ${parts.join('; ')}. Mengimpor berkasnya lagi mengembalikan semuanya.`;
}
