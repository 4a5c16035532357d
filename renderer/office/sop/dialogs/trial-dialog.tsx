import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { addDays } from '../../../../shared/domain/calendar/local-time.ts';
import { DateField } from '../../../common/date-fields.tsx';

/** From when until when a verified SOP is tried. */
export function TrialDialog(p: {
  today: string;
  busy: boolean;
  onConfirm: (span: { from: string; until: string }) => void;
  onClose: () => void;
}) {
  const [from, setFrom] = useState(p.today);
  const [until, setUntil] = useState(addDays(p.today, 30));
  const wrong = from === '' || until === '' || until < from;
  return (
    <Modal opened onClose={p.onClose} title="Mulai uji coba" closeOnClickOutside={false}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Selama uji coba konsep tidak dapat diubah, tetapi tetap dapat dikomentari. Aduan tetap mengikuti
          versi yang berlaku.
        </Text>
        <DateField label="Mulai" required value={from} onChange={setFrom} />
        <DateField
          label="Sampai"
          required
          value={until}
          onChange={setUntil}
          error={wrong ? 'Tanggal akhir tidak boleh mendahului tanggal mulai' : null}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={p.onClose}>
            Batal
          </Button>
          <Button loading={p.busy} disabled={wrong} onClick={() => p.onConfirm({ from, until })}>
            Mulai uji coba
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
