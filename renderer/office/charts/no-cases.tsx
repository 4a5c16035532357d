import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api } from '../../common/api.ts';
import { periodHref, yearPeriod } from '../../common/charts/period.ts';
import { routes } from '../../common/routes.ts';
import { Empty, Panel } from '../../common/ui.tsx';

/** A period without cases: leads to the year of the newest case, or to where cases come from. */
export function NoCases({ name }: { name: string }) {
  const newest = useQuery(api.cases.list.queryOptions({ input: { limit: 1 } }));
  const year = newest.data?.rows[0]?.receivedAt.slice(0, 4);
  return (
    <Panel>
      <Empty
        title={`Belum ada aduan pada periode ini (${name})`}
        action={
          year === undefined ? (
            <>
              <Button component={Link} href={routes.import}>
                Impor dari LAPOR!
              </Button>
              <Button component={Link} href={routes.newCase} variant="default">
                Aduan baru
              </Button>
            </>
          ) : (
            <Button component={Link} href={periodHref(yearPeriod(Number(year)))}>
              Lihat tahun {year}
            </Button>
          )
        }
      >
        <p>
          {year === undefined
            ? 'Grafik muncul setelah aduan pertama dicatat atau diimpor.'
            : `Aduan terbaru di kantor ini diterima tahun ${year}. Pilih periode lain di atas.`}
        </p>
      </Empty>
    </Panel>
  );
}
