import { ActionIcon, Tooltip, VisuallyHidden } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import styles from './frame.module.css';
import { entryOf, type RailEntry } from './rail-entry.ts';

/** The left rail. Whether it is narrow is remembered on this computer. */
export function Rail(p: {
  brand: string;
  entries: readonly RailEntry[];
  /** What is counted beside an entry, and how it is named for who does not see where it stands. */
  counts: Readonly<Record<string, { readonly count: number; readonly what: string }>>;
}) {
  const [narrow, setNarrow] = useLocalStorage({
    key: 'penghubung.rail',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [place] = useLocation();
  const here = entryOf(p.entries, place);
  const Toggle = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const toggleLabel = narrow ? 'Lebarkan menu' : 'Ciutkan menu';
  return (
    <nav className={styles.rail} aria-label="Menu utama" data-narrow={narrow || undefined}>
      <div className={styles.brand}>
        {narrow ? null : <span>{p.brand}</span>}
        <Tooltip label={toggleLabel} position="right">
          <ActionIcon
            variant="transparent"
            color="gray.4"
            aria-label={toggleLabel}
            aria-expanded={!narrow}
            onClick={() => setNarrow(!narrow)}
          >
            <Toggle size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <ul className={styles.list}>
        {p.entries.map((entry) => (
          <li key={entry.href} className={entry.last === true ? styles.last : undefined}>
            <Entry entry={entry} narrow={narrow} current={entry === here} counted={p.counts[entry.href]} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry(p: {
  entry: RailEntry;
  narrow: boolean;
  current: boolean;
  counted: { readonly count: number; readonly what: string } | undefined;
}) {
  const { entry, narrow, current } = p;
  const { count, what } = p.counted ?? { count: 0, what: '' };
  const Icon = entry.icon;
  const sub = entry.sub === true && !narrow;
  return (
    <Tooltip label={entry.label} position="right" disabled={!narrow}>
      <Link
        href={entry.href}
        className={sub ? `${styles.entry} ${styles.sub}` : styles.entry}
        aria-current={current ? 'page' : undefined}
      >
        {sub ? null : <Icon size={19} stroke={1.7} aria-hidden />}
        {narrow ? <VisuallyHidden>{entry.label}</VisuallyHidden> : <span>{entry.label}</span>}
        {count > 0 ? (
          <span className={styles.count}>
            {count > 999 ? '999+' : count} <VisuallyHidden>{what}</VisuallyHidden>
          </span>
        ) : null}
      </Link>
    </Tooltip>
  );
}
