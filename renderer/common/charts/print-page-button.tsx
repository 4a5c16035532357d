import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';

/** Prints the page that is open, as `usePrinting` dresses it for paper. */
export function PrintPageButton() {
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPrinter size={15} aria-hidden />}
      onClick={() => window.print()}
    >
      Cetak
    </Button>
  );
}
