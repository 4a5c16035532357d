import { Button } from '@mantine/core';
import { type ComponentProps, useState } from 'react';
import { NameBars } from './bars.tsx';
import { ChartCard } from './chart-card.tsx';
import styles from './charts.module.css';
import { type Datum, whole } from './look.ts';

/** Bars of one chart that an eye still takes in. */
export const most = 15;

/** The largest bars; the smaller ones come on demand, so that each that is drawn opens its own cases. */
export function MostCard(
  p: Omit<ComponentProps<typeof ChartCard>, 'children' | 'below'> & {
    data: readonly Datum[];
    go: (href: string) => void;
  },
) {
  const { data, go, ...card } = p;
  const [all, setAll] = useState(false);
  const rest = data.slice(most);
  const count = rest.reduce((sum, bar) => sum + bar.count, 0);
  return (
    <ChartCard
      {...card}
      below={
        rest.length === 0 ? null : (
          <div className={styles.onScreen}>
            <Button size="compact-sm" variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
              {all
                ? 'Tampilkan yang terbanyak saja'
                : `Tampilkan ${rest.length} lainnya (${whole(count)} aduan)`}
            </Button>
          </div>
        )
      }
    >
      <NameBars data={all ? data : data.slice(0, most)} go={go} />
    </ChartCard>
  );
}
