import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { IconEye, IconEyeOff, IconLock } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { errorText } from '../error-text.ts';
import classes from './identity.module.css';
import { Notice } from './notice.tsx';

const SHOWN_MS = 60_000;
export interface Identity {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
}

/** The reporter, masked until an officer gives a reason; kept only here and hidden again after a minute. */
export function ReporterIdentity(p: { known: boolean; open: (reason: string) => Promise<Identity> }) {
  const [asking, setAsking] = useState(false);
  const [identity, setIdentity] = useState<Identity | null>(null);
  const hide = useTimeout(() => setIdentity(null), SHOWN_MS);
  const show = (found: Identity) => {
    setIdentity(found);
    setAsking(false);
    hide.start();
  };
  if (!p.known) return <Text className={classes.small}>Pelapor: identitas tidak tercatat</Text>;
  return (
    <>
      {identity === null ? (
        <Group gap="xs">
          <Text className={classes.small}>
            Pelapor: <span aria-hidden>•••••• •••••••</span> <span>(disembunyikan)</span>
          </Text>
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconEye size={14} />}
            onClick={() => setAsking(true)}
          >
            Tampilkan identitas
          </Button>
        </Group>
      ) : (
        <Notice tone="warn" icon={<IconLock size={16} aria-hidden />} title="Identitas pelapor">
          <dl className={classes.fields}>
            <dt>Nama</dt>
            <dd>{identity.name || '—'}</dd>
            <dt>Alamat</dt>
            <dd>{identity.address || '—'}</dd>
            <dt>Kontak</dt>
            <dd>{identity.contact || '—'}</dd>
          </dl>
          <Group gap="xs" mt={6}>
            <Text size="xs">Tersembunyi lagi setelah 1 menit. Pembukaan ini tercatat di riwayat.</Text>
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconEyeOff size={14} />}
              onClick={() => setIdentity(null)}
            >
              Sembunyikan
            </Button>
          </Group>
        </Notice>
      )}
      {asking ? <ReasonDialog open={p.open} onShown={show} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function ReasonDialog(p: {
  open: (reason: string) => Promise<Identity>;
  onShown: (identity: Identity) => void;
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const queryClient = useQueryClient();
  // gcTime 0: the answer must not outlive this dialog in the mutation cache.
  const open = useMutation({
    mutationFn: (why: string) => p.open(why),
    gcTime: 0,
  });
  const { reset } = open;
  useEffect(() => () => reset(), [reset]);
  const submit = () => {
    if (open.isPending) return;
    if (reason.trim().length < 5) {
      setTooShort(true);
      return;
    }
    open.mutate(reason.trim(), {
      onSuccess: async (identity) => {
        p.onShown(identity);
        await queryClient.invalidateQueries();
      },
    });
  };
  return (
    <Modal opened onClose={p.onClose} title="Tampilkan identitas pelapor">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            Identitas dilindungi. Alasan Anda tersimpan di riwayat aduan bersama nama dan waktu.
          </Text>
          <Textarea
            label="Alasan membuka identitas"
            required
            data-autofocus
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
              setTooShort(false);
            }}
            error={tooShort ? 'Tulis alasan paling sedikit 5 huruf' : undefined}
            autosize
            minRows={2}
          />
          {open.isError ? (
            <Notice tone="bad" role="alert">
              {errorText(open.error)}
            </Notice>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={p.onClose}>
              Batal
            </Button>
            <Button type="submit" loading={open.isPending}>
              Tampilkan
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
