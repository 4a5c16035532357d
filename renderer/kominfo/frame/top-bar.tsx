import { Button, Kbd, Menu, useMantineColorScheme } from '@mantine/core';
import { IconChevronDown, IconLogout, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { hashKey, useMutation, useQueryClient } from '@tanstack/react-query';
import styles from '../../common/frame/frame.module.css';
import { notifyFailed } from '../../common/ui.tsx';
import { api, client } from '../api.ts';
import { palette } from './palette.tsx';

/** Search, the regency, and who is signed in. */
export function TopBar({ regency, staff }: { regency: string; staff: string }) {
  const queries = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leave = useMutation({
    mutationFn: () => client.session.signOut(),
    onSuccess: (state) => {
      const key = api.session.state.queryKey();
      queries.setQueryData(key, state);
      // What the next person may not see must not be left behind.
      queries.removeQueries({ predicate: (query) => hashKey(query.queryKey) !== hashKey(key) });
    },
    onError: notifyFailed,
  });
  const dark = colorScheme === 'dark';
  return (
    <header className={styles.top}>
      <button type="button" className={styles.search} onClick={() => palette.open()}>
        <IconSearch size={16} aria-hidden />
        <span>Cari aduan atau halaman</span>
        <Kbd size="xs">Ctrl K</Kbd>
      </button>
      <div className={styles.right}>
        <span className={styles.exchange}>{regency}</span>
        <Menu position="bottom-end" width={220}>
          <Menu.Target>
            <Button
              variant="default"
              className={styles.officer ?? ''}
              rightSection={<IconChevronDown size={15} aria-hidden />}
              aria-label={`${staff}, menu akun`}
            >
              {staff}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={dark ? <IconSun size={16} aria-hidden /> : <IconMoon size={16} aria-hidden />}
              onClick={() => setColorScheme(dark ? 'light' : 'dark')}
            >
              {dark ? 'Tampilan terang' : 'Tampilan gelap'}
            </Menu.Item>
            <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => leave.mutate()}>
              Keluar
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </header>
  );
}
