import { Alert, Button, Center, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, errorText } from '../common/api.ts';
import { ChooseOfficer } from './first-run/choose-officer.tsx';
import { FirstRun } from './first-run/first-run.tsx';
import { Frame } from './frame/frame.tsx';
import { Places } from './places.tsx';

const MINUTE = 60_000;

/** The window: first run until there is an office, the choice of who works, then the workbench. */
export function App() {
  const state = useQuery(api.state.queryOptions({ refetchInterval: MINUTE }));
  if (state.data === undefined) {
    return state.isError ? (
      <Unreachable error={state.error} retry={() => void state.refetch()} />
    ) : (
      <Opening />
    );
  }
  if (state.data.office === null) return <FirstRun />;
  if (state.data.officer === null) return <ChooseOfficer />;
  return (
    <Frame state={state.data}>
      <Places state={state.data} />
    </Frame>
  );
}

function Opening() {
  return (
    <Stack p="xl" gap="md" role="status" aria-label="Penghubung sedang dibuka">
      <Skeleton height={36} width="40%" />
      <Skeleton height={120} />
      <Skeleton height={240} />
    </Stack>
  );
}

function Unreachable(p: { error: unknown; retry: () => void }) {
  return (
    <Center component="main" h="100vh" p="xl">
      <Alert color="red" title="Data kantor belum dapat dibuka" maw={560}>
        <Stack align="flex-start" gap="sm">
          {errorText(p.error)}
          <Button variant="default" onClick={p.retry}>
            Coba lagi
          </Button>
        </Stack>
      </Alert>
    </Center>
  );
}
