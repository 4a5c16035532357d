import { Button, Skeleton, Table } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportReceipt, UndoReceipt } from '../../../shared/contract/import-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { api } from '../../common/api.ts';
import { count } from '../../common/numbers.ts';
import { LoadFailed, notifyFailed, Panel } from '../../common/ui.tsx';
import { UndoDialog } from './undo-dialog.tsx';
import { UndoResult } from './undo-result.tsx';

const kindWord: Record<ImportReceipt['kind'], string> = { lapor: 'LAPOR!', 'rekap-word': 'Rekap Word' };

/** Earlier imports, each of which can be taken back as a whole; `onUndone` when one was. */
export function ImportHistory({ onUndone }: { onUndone: () => void }) {
  const imports = useQuery(api.intake.list.queryOptions());
  const zone = useQuery(api.state.queryOptions()).data?.zone ?? 'WIB';
  const queries = useQueryClient();
  const [asked, setAsked] = useState<ImportReceipt | null>(null);
  const [undone, setUndone] = useState<{
    fileName: string;
    kind: ImportReceipt['kind'];
    result: UndoReceipt;
  } | null>(null);
  const undo = useMutation(
    api.intake.undo.mutationOptions({
      onSuccess: (result) => {
        setUndone({ fileName: asked?.fileName ?? '', kind: asked?.kind ?? 'lapor', result });
        setAsked(null);
        onUndone();
        return queries.invalidateQueries();
      },
      onError: (error) => {
        setAsked(null);
        notifyFailed(error);
      },
    }),
  );
  if (imports.isError) return <LoadFailed error={imports.error} retry={() => void imports.refetch()} />;
  if (imports.data === undefined) return <Skeleton height={80} />;
  if (imports.data.length === 0) return null;
  return (
    <Panel title="Impor sebelumnya">
      {undone === null ? null : <UndoResult {...undone} close={() => setUndone(null)} />}
      <Table.ScrollContainer minWidth={840}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Berkas</Table.Th>
              <Table.Th>Jenis</Table.Th>
              <Table.Th>Waktu</Table.Th>
              <Table.Th>Petugas</Table.Th>
              <Table.Th ta="right">Dibaca</Table.Th>
              <Table.Th ta="right">Baru</Table.Th>
              <Table.Th ta="right">Berubah</Table.Th>
              <Table.Th ta="right">Ditolak</Table.Th>
              <Table.Th w={210}>Keadaan</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {imports.data.map((each) => (
              <Table.Tr key={each.importId}>
                <Table.Td>{each.fileName}</Table.Td>
                <Table.Td>{kindWord[each.kind]}</Table.Td>
                <Table.Td>{formatInstant(each.at, zone)}</Table.Td>
                <Table.Td>{each.by}</Table.Td>
                <Table.Td ta="right">{count(each.read)}</Table.Td>
                <Table.Td ta="right">{count(each.new)}</Table.Td>
                <Table.Td ta="right">{count(each.changed)}</Table.Td>
                <Table.Td ta="right">{count(each.refused)}</Table.Td>
                <Table.Td>
                  <Condition receipt={each} zone={zone} ask={() => setAsked(each)} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <UndoDialog
        receipt={asked}
        busy={undo.isPending}
        close={() => setAsked(null)}
        undo={({ importId }) => undo.mutate({ importId })}
      />
    </Panel>
  );
}

function Condition(p: { receipt: ImportReceipt; zone: Zone; ask: () => void }) {
  const { receipt } = p;
  if (receipt.undoneAt !== null) return <>Dibatalkan {formatInstant(receipt.undoneAt, p.zone)}</>;
  if (receipt.new + receipt.changed === 0) return <>Tidak mengubah apa pun</>;
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={p.ask}
      aria-label={`Batalkan impor ${receipt.fileName}`}
    >
      Batalkan impor
    </Button>
  );
}
