import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Officer } from '../../../shared/domain/office/settings.ts';
import { client, errorText, host } from '../../common/api.ts';
import { Notice } from '../../common/identity/notice.tsx';
import { notifyDone } from '../../common/ui.tsx';

/** Who hands the work to whom; prints the berita acara with everything that is open. */
export function HandoverDialog(p: { officers: readonly Officer[]; me: string | null; close: () => void }) {
  const [from, setFrom] = useState(p.me ?? p.officers[0]?.id ?? '');
  const [to, setTo] = useState(p.officers.find((each) => each.id !== from && each.active)?.id ?? '');
  const print = useMutation({
    mutationFn: async () => host.printPdf(await client.officers.handOver({ from, to })),
    onSuccess: () => {
      notifyDone('Berita acara serah terima dibuat');
      p.close();
    },
  });
  const choices = p.officers.map((each) => ({ value: each.id, label: `${each.name} — ${each.position}` }));
  return (
    <Modal opened onClose={p.close} title="Serah terima pekerjaan">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Berita acara memuat aduan yang belum selesai dengan batas waktunya, surat yang masih ditunggu, dan
          nomor terakhir, untuk ditandatangani keduanya. Pembuatannya tercatat.
        </Text>
        <NativeSelect
          label="Yang menyerahkan"
          value={from}
          data={choices}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <NativeSelect
          label="Yang menerima"
          value={to}
          data={choices}
          onChange={(event) => setTo(event.currentTarget.value)}
          error={from === to ? 'Pilih orang lain; tambahkan petugas baru bila belum ada.' : undefined}
        />
        {print.isError ? (
          <Notice tone="bad" role="alert" title="Belum dibuat">
            {errorText(print.error)}
          </Notice>
        ) : null}
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={p.close}>
            Batal
          </Button>
          <Button
            leftSection={<IconPrinter size={16} aria-hidden />}
            disabled={from === to || to === ''}
            loading={print.isPending}
            onClick={() => print.mutate()}
          >
            Cetak berita acara
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
