import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperView } from '../../../shared/contract/paper-views.ts';
import { paperLabel } from '../../../shared/domain/case/terms.ts';
import { client, errorText } from '../../common/api.ts';
import { Notice } from '../../common/identity/notice.tsx';
import { notifyDone } from '../../common/ui.tsx';

/** Asks why an issued letter is cancelled; it cannot be taken back, so what it means is said first. */
export function CancelDialog(p: { paper: PaperView; onClose: () => void }) {
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const cancel = useMutation({
    mutationFn: () => client.papers.cancel({ paperId: p.paper.id, reason }),
    onSuccess: async ({ number }) => {
      await queryClient.invalidateQueries();
      notifyDone(`Surat ${number} dibatalkan`);
      p.onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={p.onClose}
      title={`Batalkan ${paperLabel[p.paper.kind].toLowerCase()} ${p.paper.number}`}
    >
      <Stack gap="sm">
        <Text size="sm">
          Surat ini tidak dapat dicetak lagi. Nomornya tetap tercantum dalam agenda, dicoret, dan tidak
          dipakai surat lain. Pembatalan tidak dapat diurungkan; bila perlu, terbitkan surat baru.
        </Text>
        <Textarea
          label="Alasan pembatalan"
          withAsterisk
          autosize
          minRows={2}
          maxRows={6}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        {cancel.isError ? (
          <Notice tone="bad" role="alert" title="Belum dibatalkan">
            {errorText(cancel.error)}
          </Notice>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={p.onClose}>
            Kembali
          </Button>
          <Button
            color="red"
            disabled={reason.trim().length < 5}
            loading={cancel.isPending}
            onClick={() => cancel.mutate()}
          >
            Batalkan surat
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
