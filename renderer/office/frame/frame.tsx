import { useDocumentTitle, useHotkeys } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { WorkbenchState } from '../../../shared/contract/state-views.ts';
import { routes } from '../../common/routes.ts';
import { useReminder } from '../attention/use-reminder.ts';
import { Palette } from '../palette/palette.tsx';
import styles from './frame.module.css';
import { PageGuard } from './page-guard.tsx';
import { Rail } from './rail.tsx';
import { placeTitle } from './rail-entries.ts';
import { TopBar } from './top-bar.tsx';
import { Warnings } from './warnings.tsx';

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
      <Rail overdue={state.overdue} />
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

/** Another place begins at its top. */
function useScrollToTop(place: string, main: { readonly current: HTMLElement | null }): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current !== place) main.current?.scrollTo({ top: 0 });
    last.current = place;
  }, [place, main]);
}
