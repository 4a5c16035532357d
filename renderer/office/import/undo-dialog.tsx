import { Button, Group, Modal } from '@mantine/core';
import type { ImportReceipt } from '../../../shared/contract/import-views.ts';
import { count } from '../../common/numbers.ts';

/** Says what taking an import back does, since only the file itself brings it back again. */
export function UndoDialog(p: {
  receipt: ImportReceipt | null;
  busy: boolean;
  close: () => void;
  undo: (receipt: ImportReceipt) => void;
}) {
  const { receipt } = p;
  return (
    <Modal
      opened={receipt !== null}
      onClose={p.close}
      title="Batalkan seluruh impor ini?"
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      {receipt === null ? null : (
        <>
          {receipt.kind === 'rekap-word' ? (
            <RecapWords receipt={receipt} />
          ) : (
            <LaporWords receipt={receipt} />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={p.close}>
              Tidak jadi
            </Button>
            <Button color="red.9" loading={p.busy} onClick={() => p.undo(receipt)}>
              Batalkan impor
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}

type Words = { receipt: ImportReceipt };

function LaporWords({ receipt }: Words) {
  return (
    <>
      <p>
        {receipt.fileName}: {count(receipt.new)} aduan baru ditarik dari daftar dan {count(receipt.changed)}{' '}
        aduan kembali ke isi sebelumnya.
      </p>
      <p>
        Aduan baru yang sudah dikerjakan petugas tetap ada. Pada aduan yang berubah, hanya isi LAPOR! yang
        kembali; pekerjaan petugas tetap. Untuk mengembalikan yang ditarik, impor lagi berkasnya.
      </p>
    </>
  );
}

function RecapWords({ receipt }: Words) {
  return (
    <p>
      {receipt.fileName}: {count(receipt.changed)} catatan dan saran statusnya ditarik dari riwayat aduan.
      Yang sudah dikerjakan petugas, juga atas saran itu, tetap. Untuk mengembalikannya, impor lagi berkasnya.
    </p>
  );
}
