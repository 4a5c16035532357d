import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Settings } from '../../../../shared/domain/office/settings.ts';
import { ratifierSchema } from '../../../../shared/domain/sop/content.ts';
import type { Ratifier } from '../../../../shared/domain/sop/identity.ts';
import { DateField } from '../../../common/date-fields.tsx';
import { useDraft } from '../../../common/draft.ts';
import { Notice } from '../../../common/identity/notice.tsx';

const prefixes = ['', 'Plt.', 'Plh.', 'a.n.', 'u.b.'] as const;

/** What the signed paper says: number, day in force, and who ratified it. */
export function ApproveDialog(p: {
  version: number;
  today: string;
  signatory: Settings['signatory'];
  busy: boolean;
  failure: string | null;
  onConfirm: (approval: { number: string; effectiveFrom: string; ratifier: Ratifier }) => void;
  onClose: () => void;
}) {
  const { prefix, position, name, rank, nip } = p.signatory;
  const [number, setNumber] = useState('');
  const [effectiveFrom, setEffectiveFrom] = useState(p.today);
  const [tried, setTried] = useState(false);
  const ratifier = useDraft<Ratifier>({ prefix, position, name, rank, nip }, ratifierSchema);
  const { value, set, errors } = ratifier;
  const submit = () => {
    setTried(true);
    const checked = ratifier.check();
    if (checked && number.trim() !== '' && effectiveFrom !== '')
      p.onConfirm({ number: number.trim(), effectiveFrom, ratifier: checked });
  };
  return (
    <Modal
      opened
      onClose={p.onClose}
      title={`Sahkan versi ${p.version}`}
      size="lg"
      closeOnClickOutside={false}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            Catat sesudah lembar SOP ditandatangani. Aduan yang diterima mulai tanggal efektif mengikuti versi
            ini; aduan sebelumnya tetap memakai versinya.
          </Text>
          <Group grow align="flex-start">
            <TextInput
              data-autofocus
              label="Nomor SOP"
              required
              value={number}
              error={tried && number.trim() === '' ? 'Wajib diisi' : null}
              onChange={(event) => setNumber(event.currentTarget.value)}
            />
            <DateField
              label="Tanggal efektif"
              required
              value={effectiveFrom}
              onChange={setEffectiveFrom}
              error={tried && effectiveFrom === '' ? 'Wajib diisi' : null}
            />
          </Group>
          <Group grow align="flex-start">
            <Select
              label="Sebutan"
              data={prefixes.map((each) => ({ value: each, label: each === '' ? 'Tanpa sebutan' : each }))}
              value={value.prefix}
              allowDeselect={false}
              onChange={(next) => set({ prefix: prefixes.find((each) => each === next) ?? '' })}
            />
            <TextInput
              label="Jabatan yang mengesahkan"
              required
              value={value.position}
              error={errors.position}
              onChange={(event) => set({ position: event.currentTarget.value })}
            />
          </Group>
          <TextInput
            label="Nama yang mengesahkan"
            required
            value={value.name}
            error={errors.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <Group grow align="flex-start">
            <TextInput
              label="Pangkat"
              value={value.rank ?? ''}
              error={errors.rank}
              onChange={(event) => set({ rank: event.currentTarget.value || null })}
            />
            <TextInput
              label="NIP"
              value={value.nip ?? ''}
              error={errors.nip}
              onChange={(event) => set({ nip: event.currentTarget.value.replace(/\s/g, '') || null })}
            />
          </Group>
          {p.failure === null ? null : (
            <Notice tone="bad" title="Belum disahkan" role="alert">
              {p.failure}
            </Notice>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={p.onClose}>
              Batal
            </Button>
            <Button type="submit" loading={p.busy}>
              Sahkan
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
