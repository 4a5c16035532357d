import { Anchor, Button, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { Panel } from '../../common/ui.tsx';
import classes from './case.module.css';
import { useUndo } from './use-undo.ts';

const SHORT = 12;

/** Everything that happened to the case, newest first; long histories open on demand. */
export function HistoryPanel(p: { view: CaseView; zone: Zone }) {
  const [all, setAll] = useState(false);
  const { undo, busy } = useUndo();
  const newestFirst = [...p.view.history].sort((a, b) => b.at.localeCompare(a.at));
  const shown = all ? newestFirst : newestFirst.slice(0, SHORT);
  return (
    <Panel title={`Riwayat (${newestFirst.length})`}>
      <ol className={classes.rows} aria-label="Riwayat, terbaru di atas">
        {shown.map((entry) => (
          <li key={entry.id} data-undone={entry.undone}>
            <span className={classes.small}>{formatInstant(entry.at, p.zone)}</span>
            <div className={classes.grow}>
              <span className={classes.what}>{entry.what}</span>{' '}
              <span className={classes.small}>
                · {entry.by}
                {entry.undone
                  ? entry.type === 'recap-noted'
                    ? ' · impornya dibatalkan'
                    : ' · diurungkan'
                  : ''}
              </span>
              {entry.detail === null ? null : (
                <Text className={classes.small} style={{ whiteSpace: 'pre-wrap' }}>
                  {entry.detail}
                </Text>
              )}
            </div>
            {entry.id === p.view.undoable ? (
              <Button
                size="compact-xs"
                variant="subtle"
                leftSection={<IconArrowBackUp size={14} />}
                aria-label={`Urungkan: ${entry.what}`}
                loading={busy}
                onClick={() => undo([entry.id])}
              >
                Urungkan
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {newestFirst.length > SHORT ? (
        <Anchor component="button" type="button" size="sm" onClick={() => setAll(!all)}>
          {all ? 'Tampilkan yang terbaru saja' : `Tampilkan semua ${newestFirst.length} catatan`}
        </Anchor>
      ) : null}
    </Panel>
  );
}
