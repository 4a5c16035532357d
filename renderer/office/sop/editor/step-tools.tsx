import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowForwardUp,
  IconArrowUp,
  IconRowInsertBottom,
  IconTrash,
} from '@tabler/icons-react';
import { mostSteps } from '../../../../shared/domain/sop/content.ts';
import { insertRow, moveRow, removeRow } from '../../../../shared/domain/sop/rows.ts';
import styles from './editor.module.css';
import type { Editor } from './use-editor.ts';

/** The same as the table's keys, for the mouse. */
export function StepTools(p: { editor: Editor; row: number; onRow: (row: number) => void }) {
  const { editor, row } = p;
  const { content } = editor;
  const count = content.steps.length;
  const tool = (label: string, Icon: typeof IconTrash, act: (() => void) | null) => (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Icon size={15} aria-hidden />}
      disabled={act === null}
      onClick={act ?? undefined}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.tools}>
      {tool(
        'Tambah langkah',
        IconRowInsertBottom,
        count >= mostSteps
          ? null
          : () => {
              editor.change(insertRow(content, count === 0 ? 0 : row + 1));
              p.onRow(count === 0 ? 0 : row + 1);
            },
      )}
      {tool(
        'Naik',
        IconArrowUp,
        row === 0 || count === 0
          ? null
          : () => {
              editor.change(moveRow(content, row, row - 1));
              p.onRow(row - 1);
            },
      )}
      {tool(
        'Turun',
        IconArrowDown,
        row >= count - 1
          ? null
          : () => {
              editor.change(moveRow(content, row, row + 1));
              p.onRow(row + 1);
            },
      )}
      {tool(
        'Hapus',
        IconTrash,
        count === 0
          ? null
          : () => {
              editor.change(removeRow(content, row));
              p.onRow(Math.max(0, Math.min(row, count - 2)));
            },
      )}
      {tool('Urungkan', IconArrowBackUp, editor.undo)}
      {tool('Ulangi', IconArrowForwardUp, editor.redo)}
    </div>
  );
}
