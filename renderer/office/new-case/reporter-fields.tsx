import { Stack, Text, TextInput } from '@mantine/core';
import { Panel } from '../../common/ui.tsx';
import type { Reporter } from './draft.ts';
import classes from './new-case.module.css';

/** Who complains; encrypted when saved and never part of the kept draft. */
export function ReporterFields(p: {
  reporter: Reporter;
  error?: string | undefined;
  onChange: (change: Partial<Reporter>) => void;
}) {
  return (
    <Panel title="Pelapor">
      <Stack gap="sm">
        <div className={classes.two}>
          <TextInput
            label="Nama pelapor"
            autoComplete="off"
            maxLength={200}
            value={p.reporter.name}
            onChange={(event) => p.onChange({ name: event.currentTarget.value })}
          />
          <TextInput
            label="Kontak pelapor"
            autoComplete="off"
            maxLength={200}
            placeholder="Telepon, WhatsApp, atau email"
            value={p.reporter.contact}
            onChange={(event) => p.onChange({ contact: event.currentTarget.value })}
          />
        </div>
        <TextInput
          label="Alamat pelapor"
          autoComplete="off"
          maxLength={500}
          value={p.reporter.address}
          error={p.error}
          onChange={(event) => p.onChange({ address: event.currentTarget.value })}
        />
        <Text size="xs" c="dimmed">
          Identitas disimpan terenkripsi dan disembunyikan di layar; membukanya perlu alasan yang tercatat.
        </Text>
      </Stack>
    </Panel>
  );
}
