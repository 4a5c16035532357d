import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { client, host } from '../../common/api.ts';
import { notifyFailed } from '../../common/ui.tsx';

/** Prints the annex that explains every due date of a case. */
export function PrintExplanation({ caseId }: { caseId: string }) {
  const print = useMutation({
    mutationFn: async () => host.printPdf(await client.cases.explain({ id: caseId })),
    onError: notifyFailed,
  });
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPrinter size={15} aria-hidden />}
      aria-label="Cetak penjelasan jatuh tempo"
      loading={print.isPending}
      onClick={() => print.mutate()}
    >
      Cetak
    </Button>
  );
}
