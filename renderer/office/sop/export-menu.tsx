import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client, host } from '../../common/api.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

/** Saves a version or draft as a workbook or as JSON. */
export function ExportMenu(p: {
  place: { id: string; version: number; draft: string | null };
  before?: () => Promise<boolean>;
}) {
  const { id, version, draft } = p.place;
  const save = useMutation({
    mutationFn: async (format: 'xlsx' | 'json') => {
      if (p.before && !(await p.before()))
        throw new Error('Konsep belum tersimpan; coba lagi sesudah tersimpan.');
      const which = draft === null ? { version } : { draft };
      return host.saveFile(await client.sops.exportFile({ id, ...which, format }));
    },
    onSuccess: (saved) => {
      if (saved) notifyDone('SOP tersimpan sebagai berkas');
    },
    onError: notifyFailed,
  });
  return (
    <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          size="compact-md"
          variant="default"
          loading={save.isPending}
          leftSection={<IconDownload size={15} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          Ekspor
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => save.mutate('xlsx')}>Excel (XLSX)</Menu.Item>
        <Menu.Item onClick={() => save.mutate('json')}>JSON</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
