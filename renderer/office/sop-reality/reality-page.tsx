import { Button, Group, Select, Skeleton } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearch } from 'wouter';
import type { SopReality } from '../../../shared/contract/reality.ts';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import { formatDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import { api } from '../../common/api.ts';
import charts from '../../common/charts/charts.module.css';
import { PrintPageButton } from '../../common/charts/print-page-button.tsx';
import { usePrinting } from '../../common/charts/use-printing.ts';
import { routes } from '../../common/routes.ts';
import { Empty, LoadFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { hardestStep, readReality, realityHref } from './linked-steps.ts';
import { RatioCard, WithinCard } from './step-cards.tsx';
import { StepsPanel } from './steps-panel.tsx';
import { TrendCard } from './trend-card.tsx';

/** SOP vs kenyataan: each step's standard beside what really happened, for one version of the SOP. */
export function RealityPage({ state }: { state: WorkbenchState }) {
  const [, go] = useLocation();
  const asked = readReality(useSearch());
  const reality = useQuery(
    api.reality.show.queryOptions({ input: asked.sop ?? {}, placeholderData: keepPreviousData }),
  );
  const printing = usePrinting();
  if (reality.isError) return <LoadFailed error={reality.error} retry={() => void reality.refetch()} />;
  if (reality.data === undefined) return <Loading />;
  const { sop, steps } = reality.data;
  const step = steps.find((each) => each.key === asked.step) ?? hardestStep(steps);
  const name = `versi ${sop.version}`;
  return (
    <div className={printing ? `${charts.page} ${charts.light}` : charts.page}>
      <div className={charts.onScreen}>
        <PageTitle
          title="SOP vs kenyataan"
          note={`${sop.name}, ${name}, berlaku sejak ${formatDate(sop.effectiveFrom)}. Waktu dihitung dalam jam kerja kantor, tanpa jeda.`}
          actions={<Actions reality={reality.data} go={go} />}
        />
      </div>
      <header className={charts.onPaper}>
        <p>{state.office?.name}</p>
        <h1>SOP vs Kenyataan</h1>
        <p>
          {sop.name}, {name}
          {sop.number === '' ? '' : `, Nomor ${sop.number}`}; dicetak {formatInstant(state.now, state.zone)}
        </p>
      </header>
      {step === null ? (
        <NothingYet />
      ) : (
        <div aria-busy={reality.isPlaceholderData} className={charts.content}>
          <StepsPanel reality={reality.data} />
          <div className={charts.grid}>
            <WithinCard reality={reality.data} name={name} go={go} />
            <RatioCard reality={reality.data} name={name} go={go} />
            <TrendCard
              reality={reality.data}
              step={step}
              choose={(key) => go(realityHref(sop, key), { replace: true })}
              go={go}
            />
          </div>
        </div>
      )}
    </div>
  );
}

function Actions(p: { reality: SopReality; go: (href: string) => void }) {
  const { sop, versions } = p.reality;
  const value = (each: { id: string; version: number }) => `${each.id}@${each.version}`;
  return (
    <Group gap="xs">
      {versions.length > 1 ? (
        <Select
          aria-label="Versi SOP"
          size="xs"
          w={260}
          allowDeselect={false}
          data={versions.map((each) => ({
            value: value(each),
            label: `${each.name}, versi ${each.version}`,
          }))}
          value={value(sop)}
          onChange={(chosen) => {
            const version = versions.find((each) => value(each) === chosen);
            if (version) p.go(realityHref(version));
          }}
        />
      ) : null}
      <Button
        component={Link}
        href={routes.sop}
        size="xs"
        variant="default"
        leftSection={<IconArrowLeft size={15} aria-hidden />}
      >
        Lihat SOP
      </Button>
      <PrintPageButton />
    </Group>
  );
}

function NothingYet() {
  return (
    <Panel>
      <Empty
        title="Belum ada langkah yang selesai pada versi SOP ini"
        action={
          <Button component={Link} href={routes.cases}>
            Ke daftar aduan
          </Button>
        }
      >
        <p>
          Angka muncul setelah langkah-langkah aduan ditandai selesai. Riwayat yang diimpor tidak dihitung.
        </p>
      </Empty>
    </Panel>
  );
}

function Loading() {
  return (
    <div role="status" aria-label="SOP vs kenyataan sedang dimuat">
      <Skeleton height={60} mb="sm" />
      <Skeleton height={420} />
    </div>
  );
}
