import { Button, FileButton, Group, List, Text, Textarea, TextInput } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { notifyFailed } from '../ui.tsx';
import { readHolidayFile } from './holiday-file.ts';
import { readHolidayLines, writeHolidayLines } from './holiday-lines.ts';

type HolidayYear = Settings['calendar']['holidays'][string];

/** Writes or corrects a year's national list once its decree (SKB) is out. Closed until asked for. */
export function YearList(p: {
  year: number;
  list: HolidayYear | null;
  busy: boolean;
  save: (list: HolidayYear) => void;
}) {
  // Open on one list: once another is saved the form has done its work; given up, it keeps what was typed.
  const [open, setOpen] = useState<{ readonly on: HolidayYear | null } | null>(null);
  if (open === null || open.on !== p.list) {
    return (
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {p.list === null ? 'Belum ada.' : `${p.list.days.length} hari. Dasar: ${p.list.basis}`}
        </Text>
        <Button size="xs" variant="default" onClick={() => setOpen({ on: p.list })}>
          {p.list === null ? 'Masukkan daftar' : 'Ubah daftar'}
        </Button>
      </Group>
    );
  }
  return <ListForm {...p} close={() => setOpen(null)} />;
}

function ListForm(p: {
  year: number;
  list: HolidayYear | null;
  busy: boolean;
  save: (list: HolidayYear) => void;
  close: () => void;
}) {
  const [basis, setBasis] = useState(p.list?.basis ?? '');
  const [text, setText] = useState(writeHolidayLines(p.list?.days ?? []));
  const [tried, setTried] = useState(false);
  const [said, say] = useState<string | null>(null);
  const take = (content: string) => {
    const file = readHolidayFile(content, p.year);
    if (!file.ok) return say(file.problem);
    setText(file.lines);
    const others = file.others === 0 ? '' : `; ${file.others} hari dari tahun lain dilewati`;
    say(`${file.days} hari dibaca${others}. Periksa daftarnya, lalu simpan.`);
  };
  const { days, problems } = readHolidayLines(text, p.year);
  const basisProblem = basis.trim() === '' ? 'Tulis dasarnya, mis. SKB 3 Menteri nomor ...' : null;
  const empty = days.length === 0 && problems.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (basisProblem !== null || empty || problems.length > 0) return;
    p.save({ basis: basis.trim(), days });
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        label="Dasar"
        value={basis}
        error={tried ? basisProblem : null}
        onChange={(event) => setBasis(event.currentTarget.value)}
      />
      <Group mt="sm" gap="sm">
        <FileButton
          accept=".json,.csv,.txt"
          onChange={(file) => {
            if (file) file.text().then(take, notifyFailed);
          }}
        >
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              leftSection={<IconFileUpload size={15} aria-hidden />}
            >
              Baca dari berkas JSON atau CSV
            </Button>
          )}
        </FileButton>
        <Text size="sm" role="status">
          {said}
        </Text>
      </Group>
      <Textarea
        mt="sm"
        label="Hari libur"
        description={`Satu baris satu hari: tanggal; jenis; nama. Contoh: ${p.year}-08-17; libur nasional; Hari Kemerdekaan`}
        autosize
        minRows={6}
        maxRows={20}
        value={text}
        error={tried && empty ? 'Daftarnya masih kosong' : null}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          // Lines in the form's own way are pasted where the cursor stands; a table or JSON takes the list's place.
          if (!/[\t[{]/.test(pasted)) return;
          event.preventDefault();
          take(pasted);
        }}
      />
      {problems.length === 0 && days.length > 0 ? (
        <Text size="sm" c="dimmed" mt={4}>
          {days.filter((day) => day.kind === 'libur nasional').length} libur nasional,{' '}
          {days.filter((day) => day.kind === 'cuti bersama').length} cuti bersama.
        </Text>
      ) : null}
      {tried && problems.length > 0 ? (
        <div role="alert">
          <List size="sm" mt="xs" c="var(--mantine-color-error)">
            {problems.map((problem) => (
              <List.Item key={problem}>{problem}</List.Item>
            ))}
          </List>
        </div>
      ) : null}
      <Group mt="md">
        <Button type="submit" loading={p.busy}>
          Simpan daftar
        </Button>
        <Button variant="default" onClick={p.close}>
          Batal
        </Button>
      </Group>
    </form>
  );
}
