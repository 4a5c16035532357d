import { Alert, Button, Center, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { errorText } from '../common/error-text.ts';
import { api } from './api.ts';
import { ConsoleFrame } from './frame/console-frame.tsx';
import { Pages } from './pages.tsx';
import { SignIn } from './session/sign-in.tsx';

const MINUTE = 60_000;

/** The console: sign-in until somebody is known, then its pages. */
export function App() {
  const state = useQuery(api.session.state.queryOptions({ refetchInterval: MINUTE }));
  if (state.data === undefined)
    return state.isError ? (
      <Center component="main" h="100vh" p="xl">
        <Alert color="red" title="Server Kominfo belum dapat dihubungi" maw={560}>
          <Stack align="flex-start" gap="sm">
            {errorText(state.error)}
            <Button variant="default" onClick={() => void state.refetch()}>
              Coba lagi
            </Button>
          </Stack>
        </Alert>
      </Center>
    ) : (
      <Stack p="xl" gap="md" role="status" aria-label="Konsol sedang dibuka">
        <Skeleton height={36} width="40%" />
        <Skeleton height={120} />
        <Skeleton height={240} />
      </Stack>
    );
  const { staff } = state.data;
  if (staff === null) return <SignIn state={state.data} />;
  return (
    <ConsoleFrame state={state.data} staff={staff.name}>
      <Pages state={state.data} />
    </ConsoleFrame>
  );
}
