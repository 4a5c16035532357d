import { Alert, Anchor } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ImportReceipt, KeptCase, UndoReceipt } from '../../../shared/contract/import-views.ts';
import styles from '../../common/import/import.module.css';
import { count } from '../../common/numbers.ts';
import { casesHref } from '../../common/routes.ts';

/** Cases named one by one; more would bury the page. */
const named = 20;

/** What taking an import back did: which cases went back although worked on, and which stayed. */
export function UndoResult(p: {
  fileName: string;
  kind: ImportReceipt['kind'];
  result: UndoReceipt;
  close: () => void;
}) {
  const recap = p.kind === 'rekap-word';
  const { withdrawn, restored, restoredWorked, kept } = p.result;
  const keptFor = (reason: KeptCase['reason']) =>
    kept.filter((each) => each.reason === reason).map((each) => each.register);
  const groups = [
    {
      words: recap
        ? 'di antaranya sudah dikerjakan sesudah impor; pekerjaan itu tetap. Periksa lagi'
        : 'di antaranya sudah dikerjakan sesudah impor; isi LAPOR! kembali seperti semula, pekerjaan petugas tetap. Periksa lagi',
      registers: restoredWorked,
    },
    { words: 'tetap ada karena sudah dikerjakan', registers: keptFor('dikerjakan') },
    { words: 'tetap seperti sekarang karena diimpor lagi sesudahnya', registers: keptFor('diimpor-lagi') },
    {
      words:
        'tidak diubah karena memuat catatan dari versi Penghubung yang lebih baru; perbarui aplikasi untuk mengubahnya',
      registers: keptFor('versi-baru'),
    },
  ];
  return (
    <Alert
      color="blue"
      variant="light"
      icon={<IconArrowBackUp aria-hidden />}
      title={`Impor ${p.fileName} dibatalkan`}
      mb="sm"
      role="status"
      withCloseButton
      closeButtonLabel="Tutup"
      onClose={p.close}
    >
      {recap
        ? `Catatan rekap pada ${count(restored)} aduan ditarik.`
        : `${count(withdrawn)} aduan ditarik, ${count(restored)} kembali ke isi LAPOR! sebelumnya.`}
      {groups.map(({ words, registers }) =>
        registers.length === 0 ? null : (
          <p key={words} className={styles.undone}>
            {count(registers.length)} {words}: <Registers of={registers} />.
          </p>
        ),
      )}
    </Alert>
  );
}

function Registers({ of }: { of: readonly string[] }) {
  return (
    <>
      {of.slice(0, named).map((register, index) => (
        <span key={register}>
          {index === 0 ? '' : ', '}
          <Anchor component={Link} href={casesHref({ text: register })} inherit>
            {register}
          </Anchor>
        </span>
      ))}
      {of.length > named ? ` dan ${count(of.length - named)} lainnya` : ''}
    </>
  );
}
