import { Button, Code, CopyButton, Table, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import { host } from '../../common/api.ts';
import { count } from '../../common/numbers.ts';
import { Panel } from '../../common/ui.tsx';

/** Version, where the data lie, and what to copy for a backup. */
export function AboutTab({ state }: { state: WorkbenchState }) {
  return (
    <Panel title="Tentang Penghubung">
      <Table maw={760} verticalSpacing={6} aria-label="Tentang">
        <Table.Tbody>
          <Line name="Versi">{state.version}</Line>
          <Line name="Berjalan di">
            {host.kind === 'electron' ? 'jendela Penghubung' : 'peramban di komputer ini'}
          </Line>
          <Line name="Jumlah aduan">{count(state.cases)}</Line>
          <Line name="Folder data">
            <Code>{state.dataFolder}</Code>{' '}
            <CopyButton value={state.dataFolder}>
              {({ copied, copy }) => (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  leftSection={<IconCopy size={14} aria-hidden />}
                  onClick={copy}
                >
                  {copied ? 'Tersalin' : 'Salin'}
                </Button>
              )}
            </CopyButton>
          </Line>
          <Line name="Lisensi">Apache-2.0</Line>
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed" mt="md" maw="80ch">
        Semua data kantor ada di folder itu. Untuk cadangan, tutup Penghubung lalu salin seluruh folder ke
        tempat lain yang aman; di dalamnya ada identitas pelapor dan kunci pembukanya.
      </Text>
    </Panel>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" w={140}>
        {name}
      </Table.Th>
      <Table.Td>{children}</Table.Td>
    </Table.Tr>
  );
}
