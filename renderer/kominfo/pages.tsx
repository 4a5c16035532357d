import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import type { ConsoleState } from '../../shared/contract/kominfo/session.ts';
import { Empty, PageTitle, Panel } from '../common/ui.tsx';
import { AnswersPage } from './answers/answers-page.tsx';
import { AssignPage } from './assign/assign-page.tsx';
import { ImportPage } from './assign/import-page.tsx';
import { CasePage } from './cases/case-page.tsx';
import { CasesPage } from './cases/cases-page.tsx';
import { OfficesPage } from './offices/offices-page.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { places } from './places.ts';

const RecapPage = lazy(async () => ({ default: (await import('./recap/recap-page.tsx')).RecapPage }));
const PublishedPage = lazy(async () => ({
  default: (await import('./published/published-page.tsx')).PublishedPage,
}));

/** Which page stands at which place. */
export function Pages({ state }: { state: ConsoleState }) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Switch>
        <Route path={places.overview}>
          <OverviewPage state={state} />
        </Route>
        <Route path={places.assign}>
          <AssignPage state={state} />
        </Route>
        <Route path={places.import}>
          <ImportPage state={state} />
        </Route>
        <Route path={places.cases}>
          <CasesPage state={state} />
        </Route>
        <Route path={`${places.cases}/:id`}>
          {({ id }) => <CasePage id={decodeURIComponent(id)} key={id} state={state} />}
        </Route>
        <Route path={places.answers}>
          <AnswersPage state={state} />
        </Route>
        <Route path={places.offices}>
          <OfficesPage state={state} />
        </Route>
        <Route path={places.published}>
          <PublishedPage state={state} />
        </Route>
        <Route path={places.recap}>
          <RecapPage state={state} />
        </Route>
        <Route>
          <PageTitle title="Halaman tidak ada" />
          <Panel>
            <Empty
              title="Alamat ini tidak dikenal"
              action={
                <Button component={Link} href={places.overview}>
                  Ke Ringkasan
                </Button>
              }
            />
          </Panel>
        </Route>
      </Switch>
    </Suspense>
  );
}
