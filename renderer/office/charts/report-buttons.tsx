import { Button, Group, Menu } from '@mantine/core';
import { IconBook2, IconChartBar, IconChevronDown, IconPrinter, IconTableExport } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client, host } from '../../common/api.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

/** The period's recap and register, to print or to keep. */
export function ReportButtons(p: { from: string; to: string; disabled: boolean }) {
  const { from, to } = p;
  const print = useMutation({
    mutationFn: async (what: 'recapPdf' | 'registerPdf') =>
      host.printPdf(await client.reports[what]({ from, to })),
    onError: notifyFailed,
  });
  const save = useMutation({
    mutationFn: async (what: 'recapPdf' | 'registerPdf' | 'workbook') =>
      host.saveFile(await client.reports[what]({ from, to })),
    onSuccess: (saved) => {
      if (saved) notifyDone('Berkas tersimpan');
    },
    onError: notifyFailed,
  });
  const busy = print.isPending || save.isPending;
  return (
    <Group gap={6} wrap="nowrap">
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPrinter size={15} aria-hidden />}
        disabled={p.disabled}
        loading={busy}
        onClick={() => print.mutate('recapPdf')}
      >
        Cetak rekap
      </Button>
      <Menu position="bottom-end" shadow="md" width={260} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            rightSection={<IconChevronDown size={14} aria-hidden />}
            disabled={p.disabled || busy}
          >
            Lainnya
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconBook2 size={15} />} onClick={() => print.mutate('registerPdf')}>
            Cetak buku register
          </Menu.Item>
          <Menu.Item leftSection={<IconTableExport size={15} />} onClick={() => save.mutate('workbook')}>
            Simpan rekap dan register (XLSX)
          </Menu.Item>
          <Menu.Item leftSection={<IconPrinter size={15} />} onClick={() => save.mutate('recapPdf')}>
            Simpan rekap (PDF)
          </Menu.Item>
          <Menu.Item leftSection={<IconBook2 size={15} />} onClick={() => save.mutate('registerPdf')}>
            Simpan buku register (PDF)
          </Menu.Item>
          <Menu.Item leftSection={<IconChartBar size={15} />} onClick={() => window.print()}>
            Cetak semua grafik halaman ini
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
