import { Button, Group, List, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { readHolidayLines, writeHolidayLines } from './holiday-lines.ts';

type HolidayYear = Settings['calendar']['holidays'][string];

/** Writes or corrects a year's national list once its decree (SKB) is out. Closed until asked for. */
export function YearList(p: {
  year: number;
  list: HolidayYear | null;
  busy: boolean;
  save: (list: HolidayYear) => void;
}) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {p.list === null ? 'Belum ada.' : `${p.list.days.length} hari. Dasar: ${p.list.basis}`}
        </Text>
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          {p.list === null ? 'Masukkan daftar' : 'Ubah daftar'}
        </Button>
      </Group>
    );
  }
  return <ListForm {...p} close={() => setOpen(false)} />;
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
  const { days, problems } = readHolidayLines(text, p.year);
  const basisProblem = basis.trim() === '' ? 'Tulis dasarnya, mis. SKB 3 Menteri nomor ...' : null;
  const empty = days.length === 0 && problems.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (basisProblem !== null || empty || problems.length > 0) return;
    p.save({ basis: basis.trim(), days });
    p.close();
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        label="Dasar"
        value={basis}
        error={tried ? basisProblem : null}
        onChange={(event) => setBasis(event.currentTarget.value)}
      />
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
      />
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
