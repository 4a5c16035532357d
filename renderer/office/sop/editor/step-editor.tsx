import { List, Tabs } from '@mantine/core';
import { useState } from 'react';
import type { SopView } from '../../../../shared/contract/sop-views.ts';
import type { Zone } from '../../../../shared/domain/calendar/types.ts';
import type { SopCommand } from '../../../../shared/domain/sop/life/commands.ts';
import { validateSop } from '../../../../shared/domain/sop/validate.ts';
import { Notice } from '../../../common/identity/notice.tsx';
import { notifyDone, Panel } from '../../../common/ui.tsx';
import { CommentsPanel } from './comments-panel.tsx';
import styles from './editor.module.css';
import { FlowChart } from './flow-chart.tsx';
import type { Place } from './grid-keys.ts';
import { ProblemList } from './problem-list.tsx';
import { StepGrid } from './step-grid.tsx';
import { StepTools } from './step-tools.tsx';
import type { Editor } from './use-editor.ts';

/** The step table with what is wrong in it, and beside it the drawn flow and the comments. */
export function StepEditor(p: {
  view: SopView;
  editor: Editor;
  zone: Zone;
  busy: boolean;
  onAct: (command: SopCommand) => Promise<boolean>;
}) {
  const { view, editor } = p;
  const { content, writable } = editor;
  const [active, setActive] = useState<Place>({ row: 0, column: 'activity' });
  const [side, setSide] = useState('alur');
  const [about, setAbout] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const row = Math.min(active.row, Math.max(content.steps.length - 1, 0));
  const problems = validateSop(content);
  const open = new Map<string, number>();
  for (const { step, resolved } of view.comments)
    if (step !== null && resolved === null) open.set(step, (open.get(step) ?? 0) + 1);
  const openAll = view.comments.filter((each) => each.resolved === null).length;
  return (
    <div className={styles.columns}>
      <Panel>
        {writable ? (
          <StepTools editor={editor} row={row} onRow={(next) => setActive({ ...active, row: next })} />
        ) : null}
        {refused.length === 0 ? null : (
          <Notice tone="bad" role="alert" title="Tabel tidak ditempel">
            <List size="sm">
              {refused.slice(0, 12).map((problem) => (
                <List.Item key={problem}>{problem}</List.Item>
              ))}
            </List>
          </Notice>
        )}
        <StepGrid
          content={content}
          problems={problems}
          writable={writable}
          active={{ ...active, row }}
          comments={open}
          onActive={setActive}
          onChange={editor.change}
          onUndo={() => editor.undo?.()}
          onRedo={() => editor.redo?.()}
          onPasted={(found, rows) => {
            setRefused(found);
            if (found.length === 0)
              notifyDone(`Tabel ditempel: sekarang ${rows} langkah. Ctrl+Z mengurungkannya.`);
          }}
          onComments={(step) => {
            setAbout(step);
            setSide('komentar');
          }}
        />
        {writable ? (
          <p className={styles.keys}>
            Panah dan Tab berpindah · ketik atau Enter mengisi · Ctrl+Enter baris baru · Alt+↑/↓ memindah ·
            Ctrl+Delete menghapus baris · Ctrl+Z urungkan · Ctrl+V menempel tabel Word atau Excel beserta
            baris kepalanya
          </p>
        ) : null}
        <ProblemList
          problems={problems}
          content={content}
          writable={writable}
          onChange={editor.change}
          onPick={({ row: at, field }) => {
            if (at !== null)
              setActive({ row: at - 1, column: field === null || field === 'key' ? 'activity' : field });
          }}
        />
      </Panel>
      <div className={styles.side}>
        <Panel>
          <Tabs value={side} onChange={(next) => setSide(next ?? 'alur')} keepMounted={false}>
            <Tabs.List aria-label="Di samping tabel" mb="xs">
              <Tabs.Tab value="alur">Alur</Tabs.Tab>
              <Tabs.Tab value="komentar">Komentar ({openAll})</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="alur">
              <FlowChart
                content={content}
                active={row}
                wrong={new Set(problems.flatMap((each) => (each.step === null ? [] : [each.step])))}
                onPick={(next) => setActive({ ...active, row: next })}
              />
            </Tabs.Panel>
            <Tabs.Panel value="komentar">
              <CommentsPanel
                view={view}
                content={content}
                zone={p.zone}
                step={about}
                onStep={setAbout}
                busy={p.busy}
                onAct={p.onAct}
              />
            </Tabs.Panel>
          </Tabs>
        </Panel>
      </div>
    </div>
  );
}
