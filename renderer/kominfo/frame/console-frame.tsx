import { useDocumentTitle } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { useLocation } from 'wouter';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import styles from '../../common/frame/frame.module.css';
import { PageGuard } from '../../common/frame/page-guard.tsx';
import { Rail } from '../../common/frame/rail.tsx';
import { entryOf } from '../../common/frame/rail-entry.ts';
import { useScrollToTop } from '../../common/frame/use-scroll-to-top.ts';
import { Warnings } from '../../common/frame/warnings.tsx';
import { places } from '../places.ts';
import { consoleEntries } from './console-entries.ts';
import { ConsolePalette } from './palette.tsx';
import { TopBar } from './top-bar.tsx';

/** What stands around every page of the console. */
export function ConsoleFrame(p: { state: ConsoleState; staff: string; children: ReactNode }) {
  const { state } = p;
  const [place] = useLocation();
  const main = useRef<HTMLElement>(null);
  const label = entryOf(consoleEntries, place)?.label;
  useDocumentTitle(label === undefined ? 'Kominfo' : `${label} · Kominfo`);
  useScrollToTop(place, main);
  const { unassigned, answers, lagging } = state.waiting;
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        Lompat ke isi halaman
      </button>
      <Rail
        brand="Kominfo"
        entries={consoleEntries}
        counts={{
          [places.assign]: { count: unassigned, what: 'belum didisposisi' },
          [places.answers]: { count: answers, what: 'jawaban menunggu' },
          [places.offices]: { count: lagging, what: 'kantor tertinggal' },
        }}
      />
      <div className={styles.side}>
        <TopBar regency={state.regency} staff={p.staff} />
        <Warnings warnings={state.warnings} />
        <main className={styles.main} ref={main} tabIndex={-1}>
          <div className={styles.content}>
            <PageGuard place={place}>{p.children}</PageGuard>
          </div>
        </main>
      </div>
      <ConsolePalette />
    </div>
  );
}
