import { Alert, Button, Group, TextInput } from '@mantine/core';
import { IconFileText, IconPlugConnected } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { EnrolResult } from '../../../shared/contract/exchange-views.ts';
import { errorText, host } from '../../common/api.ts';
import { WorkProgress } from '../../common/import/work-progress.tsx';
import { notifyFailed } from '../../common/ui.tsx';
import styles from './sync.module.css';
import { useEnrol } from './use-exchange.ts';

/** Kominfo's address and its one-time code, or the file that holds both. */
export function EnrolForm(p: { done: (result: EnrolResult) => void; autoFocus?: boolean }) {
  const [url, setUrl] = useState('');
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const { work, enrol } = useEnrol(p.done);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = url.trim() === '' || code.trim() === '';
    setMissing(empty);
    if (!empty) enrol.mutate({ url, code });
  };
  const byFile = async () => {
    const [file] = await host.openFiles({
      title: 'Pilih berkas pendaftaran',
      accept: ['.json', '.txt'],
      many: false,
    });
    if (file !== undefined) enrol.mutate({ token: file.token });
  };
  if (work.running)
    return (
      <WorkProgress
        progress={work.progress}
        noun="catatan"
        start="Menghubungi Kominfo…"
        cancel={work.cancel}
      />
    );
  return (
    <form onSubmit={submit} noValidate>
      {enrol.isError ? (
        <Alert color="red" mb="md" title="Belum terhubung">
          {errorText(enrol.error)}
        </Alert>
      ) : null}
      <div className={styles.two}>
        <TextInput
          label="Alamat server Kominfo"
          placeholder="https://penghubung.contoh.go.id"
          value={url}
          autoFocus={p.autoFocus ?? false}
          error={missing && url.trim() === '' ? 'Isi alamat dari Kominfo' : undefined}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <TextInput
          label="Kode pendaftaran"
          description="10 huruf dan angka, berlaku 72 jam, sekali pakai"
          value={code}
          error={missing && code.trim() === '' ? 'Isi kode dari Kominfo' : undefined}
          onChange={(event) => setCode(event.currentTarget.value)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </div>
      <Group mt="md">
        <Button type="submit" leftSection={<IconPlugConnected size={16} aria-hidden />}>
          Sambungkan
        </Button>
        <Button
          variant="default"
          leftSection={<IconFileText size={16} aria-hidden />}
          onClick={() => void byFile().catch(notifyFailed)}
        >
          Pakai berkas pendaftaran
        </Button>
      </Group>
    </form>
  );
}
