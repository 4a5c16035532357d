import { Anchor, Button, Group } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ImportReceipt, RecapPreview } from '../../../shared/contract/import-views.ts';
import styles from '../../common/import/import.module.css';
import { count } from '../../common/numbers.ts';
import { caseHref, casesHref } from '../../common/routes.ts';
import { Panel } from '../../common/ui.tsx';
import { RefusedRecapRows, suggestionWord, UnmatchedRows } from './recap-rows.tsx';

/** What was noted, and which rows of the recap still need somebody. */
export function RecapReceiptPanel(p: {
  receipt: ImportReceipt;
  preview: RecapPreview;
  importMore: () => void;
}) {
  const { receipt, preview } = p;
  return (
    <Panel>
      <div className={styles.receipt}>
        <IconCircleCheck className={styles.done} size={32} stroke={1.5} aria-hidden />
        <h2>Impor rekap selesai: {count(receipt.changed)} catatan</h2>
        <p>
          {receipt.fileName}: {count(receipt.read)} dibaca, {count(receipt.unchanged)} tidak berubah,{' '}
          {count(receipt.unmatched)} tidak ditemukan, {count(receipt.refused)} ditolak. Status aduan tidak
          diubah. Impor ini dapat dibatalkan seluruhnya di daftar di bawah.
        </p>
        <Group justify="center" gap="xs">
          <Button component={Link} href={casesHref({})}>
            Semua aduan
          </Button>
          <Button variant="default" onClick={p.importMore}>
            Impor berkas lain
          </Button>
        </Group>
      </div>
      <Suggested preview={preview} />
      {receipt.unmatched > 0 ? (
        <>
          <h3 className={styles.heading}>Tidak ditemukan</h3>
          <p className={styles.none}>
            Impor dulu ekspor LAPOR! yang memuat aduan ini, lalu impor lagi rekapnya; yang sudah tercatat
            tidak menjadi ganda.
          </p>
          <UnmatchedRows rows={preview.unmatched} />
        </>
      ) : null}
      {receipt.refused > 0 ? (
        <>
          <h3 className={styles.heading}>Baris yang ditolak</h3>
          <RefusedRecapRows rows={preview.refused} />
        </>
      ) : null}
    </Panel>
  );
}

/** Cases that wait for the officer's decision on what the recap says. */
function Suggested({ preview }: { preview: RecapPreview }) {
  // Of several rows of one case the last speaks.
  const rows = new Map(preview.rows.filter((row) => row.suggestion !== null).map((row) => [row.caseId, row]));
  if (rows.size === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>Saran yang menunggu keputusan Anda ({count(rows.size)})</h3>
      <ul className={styles.suggested} aria-label="Saran yang menunggu keputusan">
        {[...rows.values()].map((row) => (
          <li key={row.caseId}>
            <Anchor component={Link} href={caseHref(row.caseId)} underline="always" inherit>
              {row.register}
            </Anchor>{' '}
            {row.title} · “{row.remark}” ·{' '}
            {row.suggestion === null ? '' : suggestionWord[row.suggestion].toLowerCase()}
          </li>
        ))}
      </ul>
    </>
  );
}
