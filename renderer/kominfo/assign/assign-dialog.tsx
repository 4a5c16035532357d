import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { DateField } from '../../common/date-fields.tsx';
import { count } from '../../common/numbers.ts';

/** What goes with the dispositions: a note and a day, both as Kominfo wishes. */
export function AssignDialog(p: {
  count: number;
  busy: boolean;
  close: () => void;
  send: (more: { note?: string; due?: string }) => void;
}) {
  const [note, setNote] = useState('');
  const [due, setDue] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    p.send({ ...(note.trim() ? { note: note.trim() } : {}), ...(due ? { due } : {}) });
  };
  return (
    <Modal opened onClose={p.close} title={`Disposisi ${count(p.count)} aduan`}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Textarea
            label="Catatan untuk kantor"
            description="Boleh kosong"
            autosize
            minRows={2}
            data-autofocus
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <DateField
            label="Diminta selesai tanggal"
            description="Boleh kosong; tenggat klasifikasi tetap berlaku"
            value={due}
            onChange={setDue}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={p.close}>
              Batal
            </Button>
            <Button type="submit" loading={p.busy}>
              Disposisi
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
