import { Button, Group, Modal, MultiSelect, Select, Stack, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ConsoleCaseView, HandlingView } from '../../../shared/contract/kominfo/cases.ts';
import { DateField } from '../../common/date-fields.tsx';
import { client } from '../api.ts';
import { useAssign } from '../assign/use-assign.ts';
import { useOfficeChoices } from '../assign/use-offices.ts';

const shortest = 5;

/** One more office for a case. */
export function AddOfficeDialog({ view, close }: { view: ConsoleCaseView; close: () => void }) {
  const choices = useOfficeChoices()(view.classification);
  const has = view.handlings.filter((each) => !each.withdrawn).map((each) => each.office);
  const [offices, setOffices] = useState<string[]>([]);
  const [note, setNote] = useState('');
  const [due, setDue] = useState('');
  const assign = useAssign(client.assign.run, () => 'Aduan didisposisi');
  return (
    <Dialog
      title="Disposisi"
      button="Disposisi"
      ready={offices.length > 0}
      busy={assign.busy}
      close={close}
      submit={() =>
        assign.run(
          {
            cases: [{ id: view.id, offices }],
            ...(note.trim() ? { note: note.trim() } : {}),
            ...(due ? { due } : {}),
          },
          ({ refused }) => refused.length === 0 && close(),
        )
      }
    >
      <MultiSelect
        label="Kantor"
        description={
          view.classification === 'pengaduan-berkadar'
            ? 'Berkadar pengawasan: hanya Inspektorat'
            : 'Boleh lebih dari satu'
        }
        searchable
        data={choices.filter(({ value }) => !has.includes(value))}
        value={offices}
        onChange={setOffices}
        data-autofocus
      />
      <Textarea
        label="Catatan untuk kantor"
        description="Boleh kosong"
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <DateField label="Diminta selesai tanggal" description="Boleh kosong" value={due} onChange={setDue} />
    </Dialog>
  );
}

/** From one office to another. */
export function ChangeDialog(p: { view: ConsoleCaseView; from: HandlingView; close: () => void }) {
  const choices = useOfficeChoices()(p.view.classification);
  const has = p.view.handlings.filter((each) => !each.withdrawn).map((each) => each.office);
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const change = useAssign(client.assign.change, () => 'Disposisi dialihkan');
  return (
    <Dialog
      title={`Alihkan dari ${p.from.name}`}
      button="Alihkan"
      ready={to !== null && reason.trim().length >= shortest}
      busy={change.busy}
      close={p.close}
      submit={() =>
        to !== null &&
        change.run(
          { id: p.view.id, from: p.from.office, to, reason: reason.trim() },
          ({ refused }) => refused.length === 0 && p.close(),
        )
      }
    >
      <Select
        label="Ke kantor"
        searchable
        data={choices.filter(({ value }) => !has.includes(value))}
        value={to}
        onChange={setTo}
        data-autofocus
      />
      <Reason value={reason} change={setReason} />
    </Dialog>
  );
}

/** Kominfo takes a case back from an office. */
export function WithdrawDialog(p: { id: string; from: HandlingView; close: () => void }) {
  const [reason, setReason] = useState('');
  const withdraw = useAssign(client.assign.withdraw, () => 'Disposisi ditarik');
  return (
    <Dialog
      title={`Tarik disposisi ${p.from.name}`}
      button="Tarik disposisi"
      ready={reason.trim().length >= shortest}
      busy={withdraw.busy}
      close={p.close}
      submit={() =>
        withdraw.run(
          { id: p.id, office: p.from.office, reason: reason.trim() },
          ({ refused }) => refused.length === 0 && p.close(),
        )
      }
    >
      <Reason value={reason} change={setReason} autoFocus />
    </Dialog>
  );
}

function Reason(p: { value: string; change: (text: string) => void; autoFocus?: true }) {
  return (
    <Textarea
      label="Alasan"
      description={`Dibaca kantor itu; paling sedikit ${shortest} huruf`}
      required
      autosize
      minRows={2}
      data-autofocus={p.autoFocus}
      value={p.value}
      onChange={(event) => p.change(event.currentTarget.value)}
    />
  );
}

function Dialog(p: {
  title: string;
  button: string;
  ready: boolean;
  busy: boolean;
  close: () => void;
  submit: () => unknown;
  children: ReactNode;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (p.ready && !p.busy) p.submit();
  };
  return (
    <Modal opened onClose={p.close} title={p.title}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {p.children}
          <Group justify="flex-end">
            <Button variant="default" onClick={p.close}>
              Batal
            </Button>
            <Button type="submit" loading={p.busy} disabled={!p.ready}>
              {p.button}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
