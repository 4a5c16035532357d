import { Button, Group, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { DateField } from '../date-fields.tsx';

type Holiday = Settings['calendar']['localHolidays'][number];

/** Adds one local holiday, e.g. the regency's anniversary. */
export function LocalHolidayForm(p: {
  year: number;
  taken: readonly string[];
  busy: boolean;
  add: (day: Holiday) => void;
}) {
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const dateProblem =
    date === '' ? 'Pilih tanggal' : p.taken.includes(date) ? 'Tanggal ini sudah ada di libur daerah' : null;
  const nameProblem = name.trim() === '' ? 'Tulis nama hari libur' : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (dateProblem !== null || nameProblem !== null) return;
    p.add({ date, kind: 'libur daerah', name: name.trim() });
    setDate('');
    setName('');
    setTried(false);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-start" mt="md" gap="sm">
        <DateField
          label="Tambah libur daerah"
          min={`${p.year}-01-01`}
          max={`${p.year}-12-31`}
          value={date}
          error={tried ? dateProblem : null}
          onChange={setDate}
        />
        <TextInput
          label="Nama"
          placeholder="Hari jadi kabupaten"
          w={300}
          maxLength={200}
          value={name}
          error={tried ? nameProblem : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          mt={23}
          leftSection={<IconPlus size={16} aria-hidden />}
          loading={p.busy}
        >
          Tambah
        </Button>
      </Group>
    </form>
  );
}
