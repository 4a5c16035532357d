import { Text } from '@mantine/core';
import type { ConsoleCaseView } from '../../../shared/contract/kominfo/cases.ts';
import { ReporterIdentity } from '../../common/identity/identity.tsx';
import { client } from '../api.ts';

/** Who reported: never shown of an anonymous or secret report, else only to who says why. */
export function Reporter({ view }: { view: ConsoleCaseView }) {
  if (view.identity === 'tertutup')
    return (
      <Text size="sm" c="dimmed" mb="xs">
        Pelapor: {view.anonymous ? 'anonim' : 'rahasia'}; identitasnya tidak dapat dibuka di sini.
      </Text>
    );
  return (
    <ReporterIdentity
      known={view.identity === 'tersedia'}
      open={(reason) => client.cases.identity({ id: view.id, reason })}
    />
  );
}
