import { Skeleton, Stack } from '@mantine/core';

/** What stands where a page will be. */
export function PageSkeleton() {
  return (
    <Stack gap="sm" role="status" aria-label="Sedang dimuat">
      <Skeleton height={34} width="35%" />
      <Skeleton height={90} />
      <Skeleton height={320} />
    </Stack>
  );
}
