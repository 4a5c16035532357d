import { Button, Group } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ImportReceipt, RefusedRow } from '../../../shared/contract/import-views.ts';
import styles from '../../common/import/import.module.css';
import { RefusedRows } from '../../common/import/preview-rows.tsx';
import { count } from '../../common/numbers.ts';
import { casesHref, routes } from '../../common/routes.ts';
import { Panel } from '../../common/ui.tsx';

/** What was imported, where to go next, and which rows of the file still need somebody. */
export function ReceiptPanel(p: {
  receipt: ImportReceipt;
  refused: readonly RefusedRow[];
  importMore: () => void;
}) {
  const { receipt } = p;
  return (
    <Panel>
      <div className={styles.receipt}>
        <IconCircleCheck className={styles.done} size={32} stroke={1.5} aria-hidden />
        <h2>Impor selesai: {count(receipt.new)} aduan baru</h2>
        <p>
          {receipt.fileName}: {count(receipt.read)} dibaca, {count(receipt.changed)} diperbarui,{' '}
          {count(receipt.unchanged)} tidak berubah, {count(receipt.refused)} ditolak. Impor ini dapat
          dibatalkan seluruhnya di daftar di bawah.
        </p>
        <Group justify="center" gap="xs">
          <Button component={Link} href={routes.today}>
            Lihat Hari Ini
          </Button>
          <Button component={Link} href={casesHref({ status: ['baru'] })} variant="default">
            Lihat aduan baru
          </Button>
          <Button component={Link} href={casesHref({})} variant="default">
            Semua aduan
          </Button>
          <Button variant="default" onClick={p.importMore}>
            Impor berkas lain
          </Button>
        </Group>
      </div>
      {p.refused.length > 0 ? (
        <>
          <h3 className={styles.heading}>Baris yang ditolak</h3>
          <RefusedRows rows={p.refused} total={receipt.refused} />
        </>
      ) : null}
    </Panel>
  );
}
