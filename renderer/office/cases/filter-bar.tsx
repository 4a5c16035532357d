import { Button, Group, NativeSelect, Pill, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type CaseListFilter, clockFilters } from '../../../shared/contract/list-views.ts';
import {
  channelLabel,
  channels,
  classifications,
  statuses,
  statusLabel,
} from '../../../shared/domain/case/terms.ts';
import { api } from '../../common/api.ts';
import classes from './cases.module.css';
import { CheckMenu } from './check-menu.tsx';
import { classificationWord, clockLabel, filterChips } from './filter-chips.ts';
import { NamedSelect } from './named-select.tsx';
import { PeriodMenu } from './period-menu.tsx';

const statusChoices = statuses.map((value) => ({ value, label: statusLabel[value] }));
const channelChoices = channels.map((value) => ({ value, label: channelLabel[value] }));
const classificationChoices = (['belum', ...classifications] as const).map((value) => ({
  value,
  label: classificationWord(value),
}));

/** The list's filters as compact controls, with a removable chip for each one in force. */
export function FilterBar(p: { filter: CaseListFilter; onChange: (filter: CaseListFilter) => void }) {
  const { filter } = p;
  const settings = useQuery(api.settings.get.queryOptions());
  const change = (part: CaseListFilter) => p.onChange({ ...filter, ...part });
  const chips = filterChips(filter);
  return (
    <div>
      <search className={classes.filters} aria-label="Saring aduan">
        <SearchText
          key="text"
          text={filter.text ?? ''}
          onChange={(text) => change({ text: text || undefined })}
        />
        <CheckMenu
          label="Status"
          choices={statusChoices}
          chosen={filter.status ?? []}
          onChange={(status) => change({ status })}
        />
        <NativeSelect
          aria-label="Batas waktu"
          w={178}
          value={filter.clock ?? ''}
          data={[
            { value: '', label: 'Semua batas waktu' },
            ...clockFilters.map((value) => ({ value, label: clockLabel[value] })),
          ]}
          onChange={(event) =>
            change({ clock: clockFilters.find((one) => one === event.currentTarget.value) })
          }
        />
        <CheckMenu
          label="Klasifikasi"
          choices={classificationChoices}
          chosen={filter.classification ?? []}
          onChange={(classification) => change({ classification })}
        />
        <NamedSelect
          label="Kategori"
          all="Semua kategori"
          none="Tanpa kategori"
          names={settings.data?.lists.categories ?? []}
          value={filter.category}
          onChange={(category) => change({ category })}
          width={148}
        />
        <CheckMenu
          label="Kanal"
          choices={channelChoices}
          chosen={filter.channel ?? []}
          onChange={(channel) => change({ channel })}
        />
        <NamedSelect
          label="Unit"
          all="Semua unit"
          none="Belum didisposisi"
          names={settings.data?.lists.units ?? []}
          value={filter.unit}
          onChange={(unit) => change({ unit })}
          width={148}
        />
        <PeriodMenu filter={filter} onChange={change} />
      </search>
      {chips.length === 0 ? null : (
        <Group gap={6} mt={8} role="group" aria-label="Saringan yang berlaku">
          {chips.map((chip) => (
            <Pill
              key={chip.key}
              size="md"
              withRemoveButton
              onRemove={() => p.onChange(chip.without)}
              removeButtonProps={{
                'aria-label': `Hapus saringan ${chip.label}`,
                'aria-hidden': false,
                tabIndex: 0,
              }}
            >
              {chip.label}
            </Pill>
          ))}
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconX size={12} />}
            onClick={() => p.onChange({})}
          >
            Hapus semua
          </Button>
        </Group>
      )}
    </div>
  );
}

/** The search words; they reach the address a moment after typing stops. */
function SearchText(p: { text: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(p.text);
  const given = useRef(p.text);
  const give = useDebouncedCallback((text: string) => {
    given.current = text;
    p.onChange(text);
  }, 250);
  useEffect(() => {
    // The address changed from elsewhere (a chip, a saved filter, going back).
    if (p.text !== given.current) {
      given.current = p.text;
      setTyped(p.text);
    }
  }, [p.text]);
  return (
    <TextInput
      aria-label="Cari aduan"
      placeholder="Judul, isi, nomor"
      leftSection={<IconSearch size={16} />}
      value={typed}
      maxLength={500}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        give(event.currentTarget.value.trim());
      }}
      w={156}
    />
  );
}
