import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';

/** Asks why, and does it. */
export function ReasonDialog(p: {
  title: string;
  note: string;
  label: string;
  confirm: string;
  danger?: boolean;
  busy: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim().length < 3;
  return (
    <Modal opened onClose={p.onClose} title={p.title} closeOnClickOutside={false}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!missing) p.onConfirm(reason.trim());
        }}
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {p.note}
          </Text>
          <Textarea
            data-autofocus
            label={p.label}
            required
            minRows={3}
            autosize
            value={reason}
            error={tried && missing ? 'Tulis alasannya' : null}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={p.onClose}>
              Batal
            </Button>
            <Button type="submit" loading={p.busy} {...(p.danger ? { color: 'red' } : {})}>
              {p.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
