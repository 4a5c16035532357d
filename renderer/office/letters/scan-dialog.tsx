import { Anchor, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconCheck, IconFileUpload, IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { StagedFile } from '../../../shared/contract/host.ts';
import { api, client, errorText, host } from '../../common/api.ts';
import { Notice } from '../../common/identity/notice.tsx';
import { caseHref } from '../../common/routes.ts';

const accept = ['.png', '.jpg', '.jpeg', '.webp', '.pdf'];

/** Checks a paper by its code, and files a scan of it with its case. */
export function ScanDialog(p: { onClose: () => void }) {
  const queryClient = useQueryClient();
  const [code, setCode] = useState('');
  const typed = code.trim();
  const verify = useMutation(api.papers.verify.mutationOptions());
  const file = useMutation({
    mutationFn: async (): Promise<Awaited<ReturnType<typeof client.papers.fileScan>> | null> => {
      const [chosen]: readonly StagedFile[] = await host.openFiles({
        title: 'Pilih hasil pindai atau foto surat',
        accept,
        many: false,
      });
      if (chosen === undefined) return null;
      const { token, name } = chosen;
      return client.papers.fileScan({ token, name, ...(typed === '' ? {} : { code: typed }) });
    },
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const reset = () => {
    verify.reset();
    file.reset();
  };
  return (
    <Modal opened onClose={p.onClose} title="Periksa dan arsipkan pindaian" size="lg">
      <Stack gap="sm">
        <Text size="sm">
          Pilih foto atau pindaian surat: kode QR dibaca dan berkas masuk ke lampiran aduannya. Untuk PDF,
          atau bila kode tidak terbaca, pindai kodenya dengan ponsel lalu tempel teksnya di sini.
        </Text>
        <Textarea
          label="Teks kode QR"
          description="Kosongkan bila kode dibaca dari gambar."
          placeholder="PHB1*"
          autosize
          minRows={2}
          maxRows={5}
          spellCheck={false}
          value={code}
          onChange={(event) => {
            setCode(event.currentTarget.value);
            reset();
          }}
        />
        {verify.data === undefined ? null : (
          <Notice
            tone={verify.data.genuine ? 'good' : 'bad'}
            icon={verify.data.genuine ? <IconCheck size={18} aria-hidden /> : undefined}
            title={verify.data.genuine ? 'Surat asli' : 'Jangan dipakai'}
          >
            {verify.data.message}
          </Notice>
        )}
        {file.data === undefined || file.data === null ? null : (
          <Notice tone="good" icon={<IconCheck size={18} aria-hidden />} title="Pindaian diarsipkan">
            {file.data.message} Tersimpan sebagai lampiran {file.data.attachment.name} pada aduan{' '}
            <Anchor component={Link} href={caseHref(file.data.paper.caseId)} size="sm">
              {file.data.paper.register}
            </Anchor>
            .
          </Notice>
        )}
        {verify.isError || file.isError ? (
          <Notice tone="bad" role="alert" title="Belum berhasil">
            {errorText(verify.error ?? file.error)}
          </Notice>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={p.onClose}>
            Tutup
          </Button>
          <Button
            variant="default"
            leftSection={<IconShieldCheck size={16} />}
            disabled={typed === ''}
            loading={verify.isPending}
            onClick={() => {
              reset();
              verify.mutate({ code: typed });
            }}
          >
            Periksa kode
          </Button>
          <Button
            leftSection={<IconFileUpload size={16} />}
            loading={file.isPending}
            onClick={() => {
              reset();
              file.mutate();
            }}
          >
            Pilih pindaian
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
