import { createSpotlight, Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { caseHref } from '../../common/routes.ts';
import { api } from '../api.ts';
import { consoleEntries } from './console-entries.ts';

export const [paletteStore, palette] = createSpotlight();

const most = 8;

/** Ctrl+K: pages, and cases by title, Tracking ID or register number. */
export function ConsolePalette() {
  const [, go] = useLocation();
  const [query, setQuery] = useState('');
  const text = query.trim();
  const found = useQuery({
    ...api.cases.list.queryOptions({ input: { filter: { text }, limit: most } }),
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
  });
  const pages = consoleEntries
    .filter((entry) => entry.label.toLowerCase().includes(text.toLowerCase()))
    .map((entry): SpotlightActionData => {
      const Icon = entry.icon;
      return {
        id: entry.href,
        label: entry.label,
        leftSection: <Icon size={18} aria-hidden />,
        onClick: () => go(entry.href),
      };
    });
  const cases =
    text.length < 2
      ? []
      : (found.data?.rows ?? []).map(
          (row): SpotlightActionData => ({
            id: row.id,
            label: row.title,
            description: [row.trackingId ?? row.register, row.agency].filter(Boolean).join(' · '),
            onClick: () => go(caseHref(row.id)),
          }),
        );
  return (
    <Spotlight
      store={paletteStore}
      shortcut={['mod + K']}
      query={query}
      onQueryChange={setQuery}
      filter={(_query, actions) => actions}
      actions={[
        { group: 'Halaman', actions: pages },
        { group: 'Aduan', actions: cases },
      ]}
      nothingFound="Tidak ada yang cocok"
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: 'Cari aduan atau halaman',
        'aria-label': 'Cari aduan atau halaman',
      }}
    />
  );
}
