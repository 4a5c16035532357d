import { Skeleton, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { api } from '../../common/api.ts';
import styles from '../../common/calendar/settings.module.css';
import { routes } from '../../common/routes.ts';
import { LoadFailed, PageTitle } from '../../common/ui.tsx';
import { AboutTab } from './about-tab.tsx';
import { AppearanceTab } from './appearance-tab.tsx';
import { CalendarTab } from './calendar-tab.tsx';
import { DeadlinesTab } from './deadlines-tab.tsx';
import { ListsTab } from './lists-tab.tsx';
import { NumberingTab } from './numbering-tab.tsx';
import { OfficeTab } from './office-tab.tsx';
import { OfficersTab } from './officers-tab.tsx';
import { PaperTab } from './paper-tab.tsx';
import { RemindersPanel } from './reminders-panel.tsx';
import { SignatoryTab } from './signatory-tab.tsx';
import { WordingTab } from './wording/wording-tab.tsx';

const tabs = [
  ['kantor', 'Kantor & kop'],
  ['petugas', 'Petugas'],
  ['daftar', 'Bidang, kategori, instruksi'],
  ['penomoran', 'Penomoran'],
  ['penanda-tangan', 'Penanda tangan'],
  ['kertas', 'Ukuran kertas'],
  ['kata-surat', 'Kata-kata surat'],
  ['kalender', 'Kalender kerja'],
  ['tenggat', 'Tenggat'],
  ['tampilan', 'Tampilan'],
  ['tentang', 'Tentang'],
] as const;
type TabKey = (typeof tabs)[number][0];

/** The office's settings, one tab each; the address remembers which (`/pengaturan?bagian=kalender`). */
export function SettingsPage({ state }: { state: WorkbenchState }) {
  const settings = useQuery(api.settings.get.queryOptions());
  const asked = new URLSearchParams(useSearch()).get('bagian');
  const [, go] = useLocation();
  const tab = tabs.find(([key]) => key === asked)?.[0] ?? 'kantor';
  return (
    <>
      <PageTitle title="Pengaturan" />
      <Tabs
        orientation="vertical"
        value={tab}
        onChange={(key) => go(`${routes.settings}?bagian=${key ?? 'kantor'}`, { replace: true })}
        keepMounted={false}
        classNames={{
          list: styles.tabs ?? '',
          panel: styles.tabPanel ?? '',
          tab: styles.tab ?? '',
          tabLabel: styles.tabLabel ?? '',
        }}
      >
        <Tabs.List aria-label="Bagian pengaturan">
          {tabs.map(([key, label]) => (
            <Tabs.Tab key={key} value={key}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          {settings.data !== undefined ? (
            <Section tab={tab} settings={settings.data} state={state} />
          ) : settings.isError ? (
            <LoadFailed error={settings.error} retry={() => void settings.refetch()} />
          ) : (
            <Skeleton height={360} role="status" aria-label="Pengaturan sedang dimuat" />
          )}
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Section({ tab, settings, state }: { tab: TabKey; settings: Settings; state: WorkbenchState }) {
  switch (tab) {
    case 'kantor':
      return <OfficeTab settings={settings} />;
    case 'petugas':
      return <OfficersTab me={state.officer?.id ?? null} />;
    case 'daftar':
      return <ListsTab settings={settings} />;
    case 'penomoran':
      return <NumberingTab settings={settings} today={state.today} />;
    case 'penanda-tangan':
      return <SignatoryTab settings={settings} />;
    case 'kertas':
      return <PaperTab settings={settings} />;
    case 'kata-surat':
      return <WordingTab settings={settings} />;
    case 'kalender':
      return <CalendarTab settings={settings} today={state.today} />;
    case 'tenggat':
      return (
        <div className={styles.stack}>
          <DeadlinesTab settings={settings} />
          <RemindersPanel settings={settings} />
        </div>
      );
    case 'tampilan':
      return <AppearanceTab />;
    case 'tentang':
      return <AboutTab state={state} />;
  }
}
