import { Button, Kbd, Tooltip } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import { host } from '../../common/api.ts';
import styles from '../../common/frame/frame.module.css';
import { routes } from '../../common/routes.ts';
import { palette } from '../palette/palette-store.ts';
import { ExchangeBadge } from '../sync/exchange-badge.tsx';
import { OfficerMenu } from './officer-menu.tsx';

/** Search, "Aduan baru", the state of the exchange with Kominfo, and who works. */
export function TopBar({ state }: { state: WorkbenchState }) {
  const keys = host.kind === 'electron' ? 'Ctrl+N' : 'Alt+N';
  return (
    <header className={styles.top}>
      <button type="button" className={styles.search} onClick={() => palette.open()}>
        <IconSearch size={16} aria-hidden />
        <span>Cari aduan, halaman, atau perintah</span>
        <Kbd size="xs">Ctrl K</Kbd>
      </button>
      <Tooltip label={`Catat aduan baru (${keys})`}>
        <Button
          component={Link}
          href={routes.newCase}
          leftSection={<IconPlus size={16} aria-hidden />}
          flex="none"
        >
          Aduan baru
        </Button>
      </Tooltip>
      <div className={styles.right}>
        <ExchangeBadge state={state} />
        {state.officer === null ? null : <OfficerMenu officer={state.officer} />}
      </div>
    </header>
  );
}
