import { Button, Skeleton, Stack } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import type { TodayView } from '../../../shared/contract/today-views.ts';
import { formatDayDate } from '../../../shared/domain/calendar/format.ts';
import { api } from '../../common/api.ts';
import { routes } from '../../common/routes.ts';
import { Empty, LoadFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { AttentionNotice } from '../attention/attention-notice.tsx';
import { Numbers } from './numbers.tsx';
import { Section } from './section.tsx';
import styles from './today.module.css';

const MINUTE = 60_000;

/** What needs the officer now, in order, each with its next action as a button. */
export function TodayPage({ state }: { state: WorkbenchState }) {
  const today = useQuery(api.today.queryOptions({ refetchInterval: MINUTE }));
  const office = state.office?.name ?? '';
  return (
    <>
      <PageTitle
        title={formatDayDate(state.today)}
        note={office}
        actions={
          <Button
            component={Link}
            href={routes.import}
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
          >
            Impor LAPOR!
          </Button>
        }
      />
      {today.data !== undefined ? (
        <>
          <Numbers view={today.data} />
          {state.officer?.role === 'kepala' ? <AttentionNotice /> : null}
          <Sections view={today.data} cases={state.cases} />
        </>
      ) : today.isError ? (
        <LoadFailed error={today.error} retry={() => void today.refetch()} />
      ) : (
        <TodaySkeleton />
      )}
    </>
  );
}

function Sections({ view, cases }: { view: TodayView; cases: number }) {
  const filled = view.sections.filter((section) => section.total > 0);
  if (cases === 0) return <NothingYet />;
  if (filled.length === 0) {
    return (
      <Panel>
        <Empty title="Tidak ada yang menunggu Anda hari ini">
          Semua tenggat aman. Aduan yang sedang diproses ada di halaman Aduan.
        </Empty>
      </Panel>
    );
  }
  return (
    <div className={styles.sections}>
      {filled.map((section) => (
        <Section key={section.key} section={section} />
      ))}
    </div>
  );
}

function NothingYet() {
  return (
    <Panel>
      <Empty
        title="Belum ada aduan"
        action={
          <>
            <Button
              component={Link}
              href={routes.import}
              leftSection={<IconFileImport size={16} aria-hidden />}
            >
              Impor berkas LAPOR!
            </Button>
            <Button
              component={Link}
              href={routes.newCase}
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              Catat aduan baru
            </Button>
          </>
        }
      >
        Mulai dari berkas XLSX yang diunduh dari LAPOR!, atau catat aduan yang datang langsung ke kantor.
      </Empty>
    </Panel>
  );
}

function TodaySkeleton() {
  return (
    <Stack gap="sm" role="status" aria-label="Hari Ini sedang dimuat">
      <Skeleton height={76} />
      <Skeleton height={180} />
      <Skeleton height={180} />
    </Stack>
  );
}
