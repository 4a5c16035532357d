import { List, Text } from '@mantine/core';
import { PageTitle, Panel } from '../../common/ui.tsx';

/** Says plainly that the exchange with Kominfo is not in this version, and what is true meanwhile. */
export function SyncPage() {
  return (
    <>
      <PageTitle title="Sinkronisasi" note="Pertukaran data dengan Dinas Kominfo" />
      <Panel title="Belum tersedia dalam versi ini">
        <Text maw="72ch" mb="sm">
          Versi ini bekerja sepenuhnya di komputer ini. Tidak ada data yang dikirim ke Kominfo atau ke tempat
          lain.
        </Text>
        <List maw="72ch" spacing={6}>
          <List.Item>
            Aduan dari LAPOR! masuk lewat berkas XLSX yang Anda unduh sendiri, di halaman Impor LAPOR!.
          </List.Item>
          <List.Item>
            Jawaban yang disetujui Anda unggah sendiri ke LAPOR!, lalu catat dengan “Catat jawaban terkirim”.
          </List.Item>
          <List.Item>
            Pertukaran lewat jaringan dan lewat berkas di flashdisk (USB) menyusul dalam versi berikutnya.
            Yang dicatat sekarang tetap tersimpan dan akan ikut dipertukarkan nanti.
          </List.Item>
        </List>
      </Panel>
    </>
  );
}
