import { Pagination } from '@mantine/core';

const pageWords = {
  first: 'Halaman pertama',
  previous: 'Halaman sebelumnya',
  next: 'Halaman berikutnya',
  last: 'Halaman terakhir',
} as const;

/** The way through a list of `total` rows of which `size` stand on a page; nothing when one page holds them all. */
export function Pages(p: { total: number; size: number; page: number; onChange: (page: number) => void }) {
  if (p.total <= p.size) return null;
  return (
    <Pagination
      mt="sm"
      size="sm"
      total={Math.ceil(p.total / p.size)}
      value={p.page}
      onChange={p.onChange}
      getControlProps={(control) => ({ 'aria-label': pageWords[control] })}
    />
  );
}
