import { IconMessage } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  type CellColumn,
  cellColumns,
  cellLabel,
  cellText,
  withCell,
} from '../../../../shared/domain/sop/cells.ts';
import type { SopContent } from '../../../../shared/domain/sop/content.ts';
import type { SopProblem } from '../../../../shared/domain/sop/validate.ts';
import { CellInput, type Leave } from './cell-input.tsx';
import styles from './editor.module.css';
import { beside, gridAct, inOrder, type Place } from './grid-keys.ts';
import { clipboardGrid, pasteInto } from './paste.ts';

/** The step table, written like a spreadsheet: arrows, Tab, Enter, typing, pasting. */
export function StepGrid(p: {
  content: SopContent;
  problems: readonly SopProblem[];
  writable: boolean;
  active: Place;
  /** Open comments by step. */
  comments: ReadonlyMap<string, number>;
  onActive: (place: Place) => void;
  onChange: (content: SopContent) => void;
  onUndo: () => void;
  onRedo: () => void;
  onPasted: (problems: readonly string[], rows: number) => void;
  onComments: (step: string) => void;
}) {
  const { content, active, writable } = p;
  const [writing, setWriting] = useState<{ readonly text: string | null } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef(false);
  const { row: activeRow, column: activeColumn } = active;
  useEffect(() => {
    // Undo may bring a row back under another key, which is a new cell: the keyboard follows it there.
    if (!wanted.current || writing || content.steps.length === 0) return;
    wanted.current = false;
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-row="${activeRow}"][data-column="${activeColumn}"]`,
    );
    cell?.focus();
  }, [activeRow, activeColumn, writing, content]);
  const go = (place: Place) => {
    wanted.current = true;
    p.onActive(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (writing || !(event.target instanceof HTMLTableCellElement)) return;
    const act = gridAct(event, active, content, writable);
    if (!act) return;
    event.preventDefault();
    if (act.kind === 'go') go(act.to);
    else if (act.kind === 'edit') setWriting({ text: act.text });
    else if (act.kind === 'undo' || act.kind === 'redo') {
      wanted.current = true;
      if (act.kind === 'undo') p.onUndo();
      else p.onRedo();
    } else {
      p.onChange(act.content);
      go(act.to);
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    if (writing || !writable) return;
    event.preventDefault();
    const grid = clipboardGrid(event.clipboardData);
    if (grid.length === 0) return;
    const pasted = pasteInto(content, grid, active);
    if (pasted.ok) p.onChange(pasted.content);
    p.onPasted(pasted.ok ? [] : pasted.problems, pasted.ok ? pasted.content.steps.length : 0);
  };
  const onCopy = (event: ClipboardEvent) => {
    const step = content.steps[active.row];
    if (writing || !step || !(event.target instanceof HTMLTableCellElement)) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', cellText(content, step, active.column));
  };
  const keep = (text: string, leave: Leave) => {
    const step = content.steps[active.row];
    setWriting(null);
    if (step && text !== cellText(content, step, active.column))
      p.onChange(withCell(content, step.key, active.column, text));
    const rows = content.steps.length;
    if (leave === 'down') go(beside(active, 1, 0, rows));
    else if (leave !== 'stay') go(inOrder(active, leave === 'next' ? 1 : -1, rows) ?? active);
  };
  const cancel = () => {
    setWriting(null);
    go(active);
  };
  const wrong = (step: string, column: CellColumn) =>
    p.problems.filter((each) => each.step === step && each.field === column).map((each) => each.text);
  return (
    <section className={styles.scroll} aria-label="Tabel langkah, dapat digulir">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are written is a grid (WAI-ARIA).
        role="grid"
        className={styles.grid}
        aria-label="Langkah SOP"
        aria-readonly={!writable}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onCopy={onCopy}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              No.
            </th>
            {cellColumns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {cellLabel[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.steps.map((step, row) => (
            <tr key={step.key}>
              <th scope="row" className={styles.number}>
                {row + 1}
                <button
                  type="button"
                  className={styles.remark}
                  data-open={p.comments.has(step.key)}
                  aria-label={`Komentar langkah ${row + 1}: ${p.comments.get(step.key) ?? 0} terbuka`}
                  onClick={() => p.onComments(step.key)}
                >
                  <IconMessage size={13} aria-hidden />
                  {p.comments.get(step.key) ?? ''}
                </button>
              </th>
              {cellColumns.map((column) => {
                const here = row === active.row && column === active.column;
                const faults = wrong(step.key, column);
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid itself handles the keys.
                  <td
                    key={column}
                    data-row={row}
                    data-column={column}
                    data-wrong={faults.length > 0}
                    aria-invalid={faults.length > 0}
                    title={faults.join('\n') || undefined}
                    tabIndex={here ? 0 : -1}
                    onFocus={() => {
                      if (!here) p.onActive({ row, column });
                    }}
                    onDoubleClick={() => {
                      if (writable) setWriting({ text: null });
                    }}
                    onClick={() => {
                      if (!(here && writing)) go({ row, column });
                    }}
                  >
                    {here && writing ? (
                      <CellInput
                        column={column}
                        row={row}
                        text={
                          column === 'kind' || column === 'completedBy'
                            ? cellText(content, step, column)
                            : (writing.text ?? cellText(content, step, column))
                        }
                        actors={content.actors.map((each) => each.name)}
                        onKeep={keep}
                        onCancel={cancel}
                      />
                    ) : (
                      cellText(content, step, column)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
