import { Button, Skeleton, Stack } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import type { WorkbenchState } from '../../shared/contract/state-views.ts';
import { routes } from '../common/routes.ts';
import { Empty, PageTitle, Panel } from '../common/ui.tsx';
import { CasePage } from './case/case-page.tsx';
import { CasesPage } from './cases/cases-page.tsx';
import { ImportPage } from './import/import-page.tsx';
import { AgendaPage } from './letters/agenda-page.tsx';
import { LettersPage } from './letters/letters-page.tsx';
import { NewCasePage } from './new-case/new-case-page.tsx';
import { SopPage } from './sop/sop-page.tsx';
import { ExchangePage } from './sync/exchange-page.tsx';
import { TodayPage } from './today/today-page.tsx';

const SopPlacePage = lazy(async () => ({ default: (await import('./sop/version-page.tsx')).SopPlacePage }));
const ChartsPage = lazy(async () => ({ default: (await import('./charts/charts-page.tsx')).ChartsPage }));
const AttentionPage = lazy(async () => ({
  default: (await import('./attention/attention-page.tsx')).AttentionPage,
}));
const RealityPage = lazy(async () => ({
  default: (await import('./sop-reality/reality-page.tsx')).RealityPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('./settings/settings-page.tsx')).SettingsPage,
}));

/** Which page stands at which place; see common/routes.ts. */
export function Places({ state }: { state: WorkbenchState }) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Switch>
        <Route path={routes.today}>
          <TodayPage state={state} />
        </Route>
        <Route path={routes.newCase}>
          <NewCasePage />
        </Route>
        <Route path={routes.attention}>
          <AttentionPage state={state} />
        </Route>
        <Route path={routes.cases}>
          <CasesPage />
        </Route>
        <Route path={`${routes.cases}/:id`}>
          {({ id }) => <CasePage id={decodeURIComponent(id)} key={id} />}
        </Route>
        <Route path={routes.import}>
          <ImportPage />
        </Route>
        <Route path={routes.letters}>
          <LettersPage />
        </Route>
        <Route path={routes.agenda}>
          <AgendaPage today={state.today} zone={state.zone} />
        </Route>
        <Route path={routes.sopReality}>
          <RealityPage state={state} />
        </Route>
        <Route path={routes.sop}>
          <SopPage />
        </Route>
        <Route path={`${routes.sop}/:id/versi/:version`}>
          {({ id, version }) => (
            <SopPlacePage
              key={`${id} ${version}`}
              id={decodeURIComponent(id)}
              version={Number(version)}
              state={state}
            />
          )}
        </Route>
        <Route path={`${routes.sop}/:id/konsep/:draft`}>
          {({ id, draft }) => (
            <SopPlacePage
              key={draft}
              id={decodeURIComponent(id)}
              draft={decodeURIComponent(draft)}
              state={state}
            />
          )}
        </Route>
        <Route path={routes.charts}>
          <ChartsPage />
        </Route>
        <Route path={routes.sync}>
          <ExchangePage zone={state.zone} />
        </Route>
        <Route path={routes.settings}>
          <SettingsPage state={state} />
        </Route>
        <Route>
          <NoSuchPlace />
        </Route>
      </Switch>
    </Suspense>
  );
}

function PageSkeleton() {
  return (
    <Stack gap="md" role="status" aria-label="Halaman sedang dimuat">
      <Skeleton height={32} width="35%" />
      <Skeleton height={260} />
    </Stack>
  );
}

function NoSuchPlace() {
  return (
    <Panel>
      <PageTitle title="Halaman ini tidak ada" />
      <Empty
        title="Alamatnya mungkin salah ketik atau sudah berubah"
        action={
          <Button component={Link} href={routes.today}>
            Ke Hari Ini
          </Button>
        }
      />
    </Panel>
  );
}
