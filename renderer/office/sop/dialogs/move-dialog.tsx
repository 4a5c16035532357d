import { Button, Group, List, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SopMovePreview } from '../../../../shared/contract/sop-views.ts';
import { api } from '../../../common/api.ts';
import { Notice } from '../../../common/identity/notice.tsx';
import { LoadFailed, notifyDone, notifyFailed } from '../../../common/ui.tsx';

/** Moves open cases to a version, after saying what changes; the notice afterwards can take it back. */
export function MoveDialog(p: { id: string; version: number; onClose: () => void }) {
  const { id, version } = p;
  const queries = useQueryClient();
  const preview = useQuery(api.sops.movePreview.queryOptions({ input: { id, version }, staleTime: 0 }));
  const undo = useMutation(
    api.sops.undoMove.mutationOptions({
      onSuccess: async ({ undone, kept }) => {
        await queries.invalidateQueries();
        notifyDone(`${undone} aduan kembali ke versi semula`);
        if (kept.length > 0)
          notifyFailed(new Error(kept.map((each) => `${each.register}: ${each.reason}`).join(' ')));
      },
      onError: notifyFailed,
    }),
  );
  const move = useMutation(
    api.sops.move.mutationOptions({
      onSuccess: async (receipt) => {
        await queries.invalidateQueries();
        notifyDone(`${receipt.moved} aduan pindah ke versi ${version}`, () =>
          undo.mutate({ move: receipt.move }),
        );
        p.onClose();
      },
      onError: (error) => {
        notifyFailed(error);
        void preview.refetch();
      },
    }),
  );
  return (
    <Modal opened onClose={p.onClose} title={`Pindahkan aduan terbuka ke versi ${version}`} size="lg">
      {preview.isError ? (
        <LoadFailed error={preview.error} retry={() => void preview.refetch()} />
      ) : preview.data === undefined ? (
        <Skeleton height={120} role="status" aria-label="Pratinjau sedang dihitung" />
      ) : (
        <Stack gap="sm">
          <Effect preview={preview.data} />
          <Group justify="flex-end">
            <Button variant="default" onClick={p.onClose}>
              Batal
            </Button>
            <Button
              loading={move.isPending}
              disabled={preview.data.cases === 0}
              onClick={() => move.mutate({ id, version, expected: preview.data.cases })}
            >
              Pindahkan {preview.data.cases} aduan
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function Effect({ preview: v }: { preview: SopMovePreview }) {
  if (v.cases === 0 && v.refused.length === 0)
    return <Text size="sm">Semua aduan terbuka sudah mengikuti versi ini.</Text>;
  return (
    <>
      <Text size="sm">
        <b>
          {v.cases} aduan pindah ke versi {v.version}.
        </b>{' '}
        Langkah sekarang tetap pada {v.unchanged} aduan. Pekerjaan yang sudah dicatat tidak hilang, tenggat
        langkah dihitung menurut versi ini.
      </Text>
      {v.changes.length === 0 ? null : (
        <>
          <Text size="sm">Langkah sekarang berubah:</Text>
          <List size="sm">
            {v.changes.map((each) => (
              <List.Item key={`${each.from} ${each.to}`}>
                {each.cases} aduan: {each.from} → {each.to} ({each.examples.join(', ')}
                {each.cases > each.examples.length ? ', …' : ''})
              </List.Item>
            ))}
          </List>
        </>
      )}
      {v.refused.length === 0 ? null : (
        <Notice tone="warn" title={`${v.refused.length} aduan tidak dapat dipindah`}>
          <List size="sm">
            {v.refused.map((each) => (
              <List.Item key={each.register}>
                {each.register}: {each.reason}
              </List.Item>
            ))}
          </List>
        </Notice>
      )}
    </>
  );
}
