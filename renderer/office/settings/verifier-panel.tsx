import { Button, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client, host } from '../../common/api.ts';
import { notifyDone, notifyFailed, Panel } from '../../common/ui.tsx';

/** The page with which anybody can check this office's papers, without a network. */
export function VerifierPanel() {
  const save = useMutation({
    mutationFn: async () => host.saveFile(await client.papers.verifier()),
    onSuccess: (saved) => {
      if (saved) notifyDone('Halaman verifikasi tersimpan');
    },
    onError: notifyFailed,
  });
  return (
    <Panel title="Keaslian surat">
      <Text size="sm" maw="80ch">
        Setiap surat terbit membawa kode QR yang ditandatangani kunci kantor ini. Simpan verifikasi.html dan
        bagikan kepada siapa pun yang perlu memeriksa surat Anda: satu berkas, dibuka di peramban, tanpa
        jaringan, dan tanpa data aduan di dalamnya.
      </Text>
      <Button
        mt="sm"
        variant="default"
        leftSection={<IconShieldCheck size={16} />}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        Simpan verifikasi.html
      </Button>
    </Panel>
  );
}
