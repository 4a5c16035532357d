import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDownload, IconUsb } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnsweredFile } from '../../../shared/contract/kominfo/offices.ts';
import { errorText } from '../../common/error-text.ts';
import { host } from '../../common/host.ts';
import { count } from '../../common/numbers.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';
import { client } from '../api.ts';
import styles from '../kominfo.module.css';

/** For offices without a network: reads what an office wrote to USB, and saves the file that answers it. */
export function AnswerFile() {
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const read = useMutation({
    mutationFn: async () => {
      const [file] = await host.openFiles({
        title: 'Pilih berkas permintaan kantor',
        accept: ['.penghubung'],
        many: false,
      });
      if (file === undefined) return null;
      setOpen(true);
      return client.offices.answerFile({ token: file.token });
    },
    onError: () => setOpen(true),
    onSettled: () => queries.invalidateQueries(),
  });
  const done = read.data ?? null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconUsb size={16} aria-hidden />}
        loading={read.isPending}
        onClick={() => read.mutate()}
      >
        Baca berkas USB kantor
      </Button>
      <Modal
        opened={open && !read.isPending && (read.isError || done !== null)}
        onClose={() => setOpen(false)}
        title={done === null ? 'Berkas tidak diterima' : `Berkas nomor ${done.number} dari ${done.name}`}
      >
        {read.isError ? (
          <Refusal text={errorText(read.error)} again={() => read.mutate()} />
        ) : done === null ? null : (
          <Answer done={done} close={() => setOpen(false)} />
        )}
      </Modal>
    </>
  );
}

function Refusal(p: { text: string; again: () => void }) {
  return (
    <Stack gap="md">
      <Alert color="orange" icon={<IconAlertTriangle size={18} aria-hidden />}>
        {p.text} Tidak ada yang diubah.
      </Alert>
      <Group justify="flex-end">
        <Button onClick={p.again}>Pilih berkas lain</Button>
      </Group>
    </Stack>
  );
}

function Answer({ done, close }: { done: AnsweredFile; close: () => void }) {
  const save = useMutation({
    mutationFn: () => host.saveFile(done.file),
    onSuccess: (saved) => {
      if (!saved) return;
      notifyDone(`${done.file.name} tersimpan`);
      close();
    },
    onError: notifyFailed,
  });
  return (
    <Stack gap="md">
      <dl className={styles.facts}>
        <dt>Diterima dari kantor</dt>
        <dd>{count(done.taken)} catatan baru</dd>
        {done.known > 0 ? (
          <>
            <dt>Sudah ada di sini</dt>
            <dd>{count(done.known)} catatan</dd>
          </>
        ) : null}
        {done.refused > 0 ? (
          <>
            <dt>Ditolak</dt>
            <dd className={styles.late}>
              {count(done.refused)} catatan; alasannya sampai ke kantor lewat jawaban
            </dd>
          </>
        ) : null}
        <dt>Untuk kantor</dt>
        <dd>{done.sent === 0 ? 'tidak ada catatan baru' : `${count(done.sent)} catatan`}</dd>
      </dl>
      <Alert color="blue" icon={<IconCircleCheck size={18} aria-hidden />}>
        Simpan berkas jawaban ke USB dan kembalikan ke kantor. Di sana: Sinkronisasi, Baca dari USB.
      </Alert>
      <Group justify="flex-end">
        <Button
          data-autofocus
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          Simpan berkas jawaban
        </Button>
      </Group>
    </Stack>
  );
}
