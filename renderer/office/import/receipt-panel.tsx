import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ImportReceipt } from '../../../shared/contract/views.ts';
import { casesHref, routes } from '../../common/routes.ts';
import { Empty, Panel } from '../../common/ui.tsx';

const count = new Intl.NumberFormat('id-ID');

/** What was imported, and where to go next. */
export function ReceiptPanel(p: { receipt: ImportReceipt; importMore: () => void }) {
  const { receipt } = p;
  return (
    <Panel>
      <Empty
        title={`Impor selesai: ${count.format(receipt.new)} aduan baru`}
        action={
          <>
            <Button component={Link} href={routes.today}>
              Lihat Hari Ini
            </Button>
            <Button component={Link} href={casesHref({ status: ['baru'] })} variant="default">
              Lihat aduan baru
            </Button>
            <Button variant="default" onClick={p.importMore}>
              Impor berkas lain
            </Button>
          </>
        }
      >
        <IconCircleCheck size={28} stroke={1.5} aria-hidden />
        <p>
          {receipt.fileName}: {count.format(receipt.read)} dibaca, {count.format(receipt.changed)} diperbarui,{' '}
          {count.format(receipt.unchanged)} tidak berubah, {count.format(receipt.refused)} ditolak.
        </p>
      </Empty>
    </Panel>
  );
}
