import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { notifyDone, Panel } from '../../common/ui.tsx';
import { EnrolForm } from './enrol-form.tsx';
import { resultWords } from './words.ts';

/** The page before the office is known to Kominfo: what the exchange is, and how to begin. */
export function NotEnrolled({ examples }: { examples: boolean }) {
  return (
    <Panel title="Kantor ini belum terhubung dengan Kominfo">
      <Text maw="72ch" mb="sm">
        Mintalah alamat server dan kode pendaftaran kepada Dinas Kominfo, lalu isikan di bawah. Sesudah
        terhubung:
      </Text>
      <List maw="72ch" spacing={4} mb="lg">
        <List.Item>aduan yang didisposisi Kominfo ke kantor ini masuk sendiri ke register;</List.Item>
        <List.Item>
          tindak lanjut dan jawaban kantor ini sampai ke Kominfo, seminggu sekali atau kapan saja;
        </List.Item>
        <List.Item>tanpa jaringan pun pertukaran dapat lewat flashdisk (USB).</List.Item>
      </List>
      {examples ? (
        <Alert
          color="yellow"
          icon={<IconAlertTriangle aria-hidden />}
          title="Folder ini berisi aduan contoh"
          mb="lg"
          maw="72ch"
        >
          Begitu terhubung, aduan karangan ini ikut terkirim ke Kominfo dan tidak dapat ditarik kembali. Untuk
          kantor yang sesungguhnya, mulailah dengan folder data baru.
        </Alert>
      ) : null}
      <EnrolForm
        done={(done) =>
          notifyDone(`Terhubung sebagai ${done.office} di ${done.server}. ${resultWords(done.result)}`)
        }
      />
      <Text size="sm" c="dimmed" mt="lg" maw="72ch">
        Sebelum terhubung tidak ada data yang dikirim ke mana pun. Identitas pelapor pada aduan yang dicatat
        kantor ini sendiri tetap terkunci; kuncinya tidak ikut dikirim.
      </Text>
    </Panel>
  );
}
