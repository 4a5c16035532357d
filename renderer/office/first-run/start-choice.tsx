import { Alert, Button, Group } from '@mantine/core';
import { IconFileImport, IconFileOff, IconTestPipe } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { type OfficerDetails, officerSchema } from '../../../shared/domain/office/settings.ts';
import { client, errorText } from '../../common/api.ts';
import { routes } from '../../common/routes.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';
import { type BasicOffice, basicOfficeSchema } from '../settings/office-fields.tsx';
import styles from './first-run.module.css';

const choices = [
  {
    key: 'import',
    icon: IconFileImport,
    title: 'Impor berkas LAPOR!',
    text: 'Anda punya berkas XLSX dari LAPOR!. Isinya diperiksa dulu sebelum disimpan.',
  },
  {
    key: 'examples',
    icon: IconTestPipe,
    title: 'Coba dengan data contoh',
    text: 'Aduan karangan di semua tahap untuk belajar. Pakai folder data lain untuk pekerjaan sungguhan.',
  },
  {
    key: 'empty',
    icon: IconFileOff,
    title: 'Mulai kosong',
    text: 'Catat aduan pertama sendiri; impor dapat kapan saja.',
  },
] as const;
type Start = (typeof choices)[number]['key'];

/** The last step writes the office and the officer, then goes where the person wishes to start. */
export function StartChoice(p: { office: BasicOffice; officer: OfficerDetails; back: () => void }) {
  const queries = useQueryClient();
  const [, go] = useLocation();
  const begin = useMutation({
    mutationFn: async (start: Start) => {
      const office = basicOfficeSchema.parse(p.office);
      await client.setup.found({ office, officer: officerSchema.parse(p.officer) });
      if (start === 'examples') await makeExamples();
      return start;
    },
    onSuccess: async (start) => {
      go(start === 'import' ? routes.import : routes.today, { replace: true });
      await queries.invalidateQueries();
    },
  });
  const busy = begin.isPending;
  return (
    <>
      <div className={styles.starts}>
        {choices.map(({ key, icon: Icon, title, text }) => (
          <button
            key={key}
            type="button"
            className={styles.start}
            disabled={busy}
            onClick={() => begin.mutate(key)}
          >
            <Icon size={24} stroke={1.6} aria-hidden />
            <strong>{title}</strong>
            <span>{text}</span>
          </button>
        ))}
      </div>
      {begin.isError ? (
        <Alert color="red" mt="md" title="Kantor belum tersimpan">
          {errorText(begin.error)}
        </Alert>
      ) : null}
      <Group justify="space-between" mt="lg">
        <Button variant="default" onClick={p.back} disabled={busy}>
          Kembali
        </Button>
        <span role="status">
          {busy
            ? begin.variables === 'examples'
              ? 'Data contoh sedang dibuat…'
              : 'Kantor sedang disimpan…'
            : ''}
        </span>
      </Group>
    </>
  );
}

/** The office stands even when the examples fail, so that failure is told and not thrown. */
async function makeExamples(): Promise<void> {
  try {
    const { cases } = await client.setup.examples();
    notifyDone(`${cases} aduan contoh siap. Semuanya karangan.`);
  } catch (error) {
    notifyFailed(error);
  }
}
