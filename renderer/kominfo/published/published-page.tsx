import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { LoadFailed, PageTitle } from '../../common/ui.tsx';
import { api } from '../api.ts';
import { PageSkeleton } from '../page-skeleton.tsx';
import { places } from '../places.ts';
import { Items } from './items.tsx';
import { CalendarTab, CategoriesTab, DeadlinesTab } from './rules-tabs.tsx';
import { SopTab } from './sop-tab.tsx';

const tabs = [
  { value: 'terbitan', label: 'Terbitan & tanggapan' },
  { value: 'sop', label: 'Terbitkan SOP' },
  { value: 'kalender', label: 'Kalender kerja' },
  { value: 'tenggat', label: 'Batas waktu' },
  { value: 'kategori', label: 'Kategori' },
] as const;

/** What Kominfo publishes to all offices, and what they say of it. */
export function PublishedPage({ state }: { state: ConsoleState }) {
  const now = useQuery(api.publish.now.queryOptions());
  const [, go] = useLocation();
  const part = new URLSearchParams(useSearch()).get('bagian') ?? 'terbitan';
  return (
    <>
      <PageTitle
        title="SOP & kalender"
        note="Yang diterbitkan sampai ke semua kantor pada pertukaran berikutnya; tiap kantor memutuskan sendiri apa yang diterapkan."
      />
      {now.data === undefined ? (
        now.isError ? (
          <LoadFailed error={now.error} retry={() => void now.refetch()} />
        ) : (
          <PageSkeleton />
        )
      ) : (
        <Tabs
          value={part}
          onChange={(value) => go(`${places.published}?bagian=${value}`)}
          keepMounted={false}
        >
          <Tabs.List mb="sm">
            {tabs.map(({ value, label }) => (
              <Tabs.Tab key={value} value={value}>
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="terbitan">
            <Items now={now.data} zone={state.zone} />
          </Tabs.Panel>
          <Tabs.Panel value="sop">
            <SopTab today={state.today} done={() => go(places.published)} />
          </Tabs.Panel>
          <Tabs.Panel value="kalender">
            <CalendarTab now={now.data} today={state.today} />
          </Tabs.Panel>
          <Tabs.Panel value="tenggat">
            <DeadlinesTab now={now.data} />
          </Tabs.Panel>
          <Tabs.Panel value="kategori">
            <CategoriesTab now={now.data} />
          </Tabs.Panel>
        </Tabs>
      )}
    </>
  );
}
