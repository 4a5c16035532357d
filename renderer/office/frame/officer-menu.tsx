import { Button, Menu, Text } from '@mantine/core';
import { IconCheck, IconChevronDown, IconUserCog } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Officer } from '../../../shared/domain/office/settings.ts';
import { api } from '../../common/api.ts';
import styles from '../../common/frame/frame.module.css';
import { routes } from '../../common/routes.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';
import { roleLabel } from './role-label.ts';

/** Who works now, and a menu to hand over to another officer. */
export function OfficerMenu({ officer }: { officer: Officer }) {
  const queries = useQueryClient();
  const officers = useQuery(api.officers.list.queryOptions());
  const choose = useMutation(
    api.officers.choose.mutationOptions({
      onSuccess: async (state) => {
        await queries.invalidateQueries();
        notifyDone(`Sekarang bekerja: ${state.officer?.name ?? ''}`);
      },
      onError: notifyFailed,
    }),
  );
  const others = (officers.data ?? []).filter((one) => one.active && one.id !== officer.id);
  return (
    <Menu position="bottom-end" width={280} withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          className={styles.officer ?? ''}
          rightSection={<IconChevronDown size={15} aria-hidden />}
          aria-label={`${officer.name} · ${roleLabel[officer.role]}, ganti petugas`}
        >
          <Text span inherit truncate>
            {officer.name} · {roleLabel[officer.role]}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Sedang bekerja</Menu.Label>
        <Menu.Item leftSection={<IconCheck size={16} aria-hidden />}>
          <OfficerLines officer={officer} />
        </Menu.Item>
        {others.length > 0 ? <Menu.Label>Ganti ke</Menu.Label> : null}
        {others.map((one) => (
          <Menu.Item key={one.id} onClick={() => choose.mutate({ id: one.id })}>
            <OfficerLines officer={one} />
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          component={Link}
          href={`${routes.settings}?bagian=petugas`}
          leftSection={<IconUserCog size={16} aria-hidden />}
        >
          Kelola petugas
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function OfficerLines({ officer }: { officer: Officer }) {
  return (
    <>
      {officer.name}
      <Text size="xs" c="dimmed">
        {officer.position}
      </Text>
    </>
  );
}
