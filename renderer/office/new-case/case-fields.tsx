import { Autocomplete, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  channelLabel,
  channels,
  classificationLabel,
  classifications,
} from '../../../shared/domain/case/terms.ts';
import { api } from '../../common/api.ts';
import { MomentField } from '../../common/date-fields.tsx';
import { Panel } from '../../common/ui.tsx';
import type { Draft } from './draft.ts';
import classes from './new-case.module.css';

/** A manual complaint never came through LAPOR!; those are imported. */
const manualChannels = channels.filter((channel) => channel !== 'lapor');

/** What is complained about, where, and how it came. */
export function CaseFields(p: {
  draft: Draft;
  problems: Readonly<Record<string, string>>;
  onChange: (change: Partial<Draft>) => void;
}) {
  const { draft, problems, onChange } = p;
  const settings = useQuery(api.settings.get.queryOptions());
  return (
    <Panel title="Aduan">
      <Stack gap="sm">
        <div className={classes.two}>
          <NativeSelect
            label="Kanal"
            required
            data-autofocus
            value={draft.channel}
            data={manualChannels.map((value) => ({ value, label: channelLabel[value] }))}
            onChange={(event) => {
              const channel = channels.find((one) => one === event.currentTarget.value);
              if (channel !== undefined) onChange({ channel });
            }}
          />
          <MomentField
            label="Diterima"
            value={draft.receivedAt}
            error={problems.receivedAt}
            onChange={(receivedAt) => onChange({ receivedAt })}
          />
        </div>
        <TextInput
          label="Judul"
          required
          maxLength={500}
          value={draft.title}
          error={problems.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <Textarea
          label="Isi aduan"
          required
          autosize
          minRows={5}
          maxRows={16}
          value={draft.body}
          error={problems.body}
          onChange={(event) => onChange({ body: event.currentTarget.value })}
        />
        <div className={classes.two}>
          <NativeSelect
            label="Klasifikasi"
            value={draft.classification}
            data={[
              { value: '', label: 'Ditentukan saat telaah' },
              ...classifications.map((value) => ({ value, label: classificationLabel[value] })),
            ]}
            onChange={(event) =>
              onChange({
                classification: classifications.find((one) => one === event.currentTarget.value) ?? '',
              })
            }
          />
          <Autocomplete
            label="Kategori"
            value={draft.category}
            error={problems.category}
            data={[...new Set(settings.data?.lists.categories ?? [])]}
            maxDropdownHeight={220}
            openOnFocus={false}
            onChange={(category) => onChange({ category })}
          />
          <TextInput
            label="Kecamatan"
            value={draft.district}
            error={problems.district}
            onChange={(event) => onChange({ district: event.currentTarget.value })}
          />
          <TextInput
            label="Desa/kelurahan"
            value={draft.village}
            error={problems.village}
            onChange={(event) => onChange({ village: event.currentTarget.value })}
          />
        </div>
        <Group gap="xl">
          <Checkbox
            label="Anonim"
            description="Nama pelapor tidak pernah dicetak."
            checked={draft.anonymous}
            onChange={(event) => onChange({ anonymous: event.currentTarget.checked })}
          />
          <Checkbox
            label="Rahasia"
            description="Isi aduan hanya untuk kantor ini."
            checked={draft.confidential}
            onChange={(event) => onChange({ confidential: event.currentTarget.checked })}
          />
        </Group>
      </Stack>
    </Panel>
  );
}
