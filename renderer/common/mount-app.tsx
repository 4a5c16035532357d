import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { speakIndonesian } from '../../shared/contract/indonesian.ts';
import { useHashLocation, useHashSearch } from './hash-location.ts';
import { cssVariables, theme } from './theme.ts';

/** Draws an application into the page, with its look, its language and its way to ask. */
export function mountApp(app: ReactNode): void {
  speakIndonesian();
  // What is asked is near: the network's state says nothing, and a refusal is not asked twice.
  const queries = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 5_000, refetchOnWindowFocus: true },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="light">
        <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1 }}>
          <Notifications position="bottom-right" limit={3} />
          <QueryClientProvider client={queries}>
            <Router hook={useHashLocation} searchHook={useHashSearch}>
              {app}
            </Router>
          </QueryClientProvider>
        </DatesProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
