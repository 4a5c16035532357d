import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { errorText } from '../../common/error-text.ts';
import { api, client } from '../api.ts';
import styles from './sign-in.module.css';

const words = {
  sudah: { lead: 'Masuk dengan akun petugas Kominfo.', button: 'Masuk' },
  'di-sini': {
    lead: 'Belum ada akun. Buat akun pertama; kata sandinya paling sedikit 10 huruf.',
    button: 'Buat akun dan masuk',
  },
  'di-komputer-server': { lead: '', button: '' },
} as const;

/** Sign-in; on the server's own computer also the first account, while there is none. */
export function SignIn({ state }: { state: ConsoleState }) {
  useDocumentTitle('Masuk · Kominfo');
  return (
    <main className={styles.page}>
      <div className={styles.box}>
        <h1>Konsol Kominfo</h1>
        {state.first === 'di-komputer-server' ? (
          <>
            <p className={styles.lead}>{state.regency}</p>
            <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title="Belum ada akun">
              Akun pertama hanya dapat dibuat di komputer server itu sendiri: buka alamat ini di sana, atau
              jalankan perintah kominfo staff add.
            </Alert>
          </>
        ) : (
          <AccountForm state={state} first={state.first} />
        )}
      </div>
    </main>
  );
}

function AccountForm({ state, first }: { state: ConsoleState; first: 'sudah' | 'di-sini' }) {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  // gcTime 0: a password must not outlive this form in the mutation cache.
  const enter = useMutation({
    mutationFn: (account: { name: string; password: string }) =>
      first === 'sudah' ? client.session.signIn(account) : client.session.first(account),
    gcTime: 0,
    onSuccess: async (entered) => {
      queries.setQueryData(api.session.state.queryKey(), entered);
      await queries.invalidateQueries();
    },
    onError: () => setPassword(''),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!enter.isPending && name.trim() !== '' && password !== '') enter.mutate({ name, password });
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className={styles.lead}>
        {state.regency}. {words[first].lead}
      </p>
      <Stack gap="sm">
        <TextInput
          label="Nama petugas"
          autoComplete="username"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
          autoFocus
        />
        <PasswordInput
          label="Kata sandi"
          autoComplete={first === 'sudah' ? 'current-password' : 'new-password'}
          value={password}
          visibilityToggleButtonProps={{ 'aria-label': 'Tampilkan atau sembunyikan kata sandi' }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {enter.isError ? (
          <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} role="alert">
            {errorText(enter.error)}
          </Alert>
        ) : null}
        <Button type="submit" loading={enter.isPending} disabled={name.trim() === '' || password === ''}>
          {words[first].button}
        </Button>
      </Stack>
    </form>
  );
}
