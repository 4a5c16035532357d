import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { Notice } from '../../common/identity/notice.tsx';
import { caseHref } from '../../common/routes.ts';
import { PageTitle, Panel } from '../../common/ui.tsx';
import { PaperDialog } from '../letters/paper-dialog.tsx';
import classes from './new-case.module.css';

export interface Registered {
  readonly id: string;
  readonly register: string;
  /** Files that could not be attached, with the reason. */
  readonly failed: readonly string[];
}

/** After registering: the number, and the receipt to print for the reporter. */
export function RegisteredPanel(p: { done: Registered; onAnother: () => void }) {
  const [receipt, setReceipt] = useState(false);
  return (
    <div className={classes.done}>
      <PageTitle title="Aduan tercatat" />
      <Panel>
        <Stack gap="sm">
          <Text role="status">
            Nomor register <b>{p.done.register}</b>. Serahkan tanda terima kepada pelapor.
          </Text>
          {p.done.failed.length === 0 ? null : (
            <Notice tone="warn" title="Lampiran belum masuk" role="alert">
              {p.done.failed.join(' ')} Tambahkan lagi dari halaman aduan.
            </Notice>
          )}
          <Group gap="xs">
            <Button leftSection={<IconPrinter size={16} />} data-autofocus onClick={() => setReceipt(true)}>
              Cetak tanda terima
            </Button>
            <Button component={Link} href={caseHref(p.done.id)} variant="default">
              Buka aduan
            </Button>
            <Button variant="subtle" onClick={p.onAnother}>
              Catat aduan lain
            </Button>
          </Group>
        </Stack>
      </Panel>
      <PaperDialog
        caseId={p.done.id}
        kind="tanda-terima"
        opened={receipt}
        onClose={() => setReceipt(false)}
      />
    </div>
  );
}
