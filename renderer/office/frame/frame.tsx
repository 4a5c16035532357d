import { useDocumentTitle, useHotkeys } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { useLocation } from 'wouter';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import styles from '../../common/frame/frame.module.css';
import { PageGuard } from '../../common/frame/page-guard.tsx';
import { Rail } from '../../common/frame/rail.tsx';
import { useScrollToTop } from '../../common/frame/use-scroll-to-top.ts';
import { Warnings } from '../../common/frame/warnings.tsx';
import { routes } from '../../common/routes.ts';
import { useReminder } from '../attention/use-reminder.ts';
import { Palette } from '../palette/palette.tsx';
import { placeTitle, railEntries } from './rail-entries.ts';
import { TopBar } from './top-bar.tsx';

/**
 * What stands around every page: the rail, the top bar, warnings, the command palette and the keys that work
 * everywhere (Ctrl+K, Ctrl+N, and Alt+N where the browser keeps Ctrl+N for itself).
 */
export function Frame({ state, children }: { state: WorkbenchState; children: ReactNode }) {
  const [place, go] = useLocation();
  const main = useRef<HTMLElement>(null);
  useDocumentTitle(placeTitle(place));
  useHotkeys(
    [
      ['mod+N', () => go(routes.newCase)],
      ['alt+N', () => go(routes.newCase)],
    ],
    [],
  );
  useScrollToTop(place, main);
  useReminder(state.today);
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        Lompat ke isi halaman
      </button>
      <Rail
        brand="Penghubung"
        entries={railEntries}
        counts={{ [routes.today]: { count: state.overdue, what: 'terlambat' } }}
      />
      <div className={styles.side}>
        <TopBar state={state} />
        <Warnings warnings={state.warnings} />
        <main className={styles.main} ref={main} tabIndex={-1}>
          <div className={styles.content}>
            <PageGuard place={place}>{children}</PageGuard>
          </div>
        </main>
      </div>
      <Palette />
    </div>
  );
}
