import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import type { CaseView } from '../../../shared/contract/case-views.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { type CommandName, commandLabel } from '../../../shared/domain/case/commands.ts';
import { type PaperKind, paperKinds, paperLabel } from '../../../shared/domain/case/terms.ts';
import { Panel } from '../../common/ui.tsx';
import classes from './timeline.module.css';
import { TimelineItem } from './timeline-step.tsx';

/** The case's SOP as a timeline, with one obvious button at the step that is now, and the rest under "Lainnya". */
export function TimelinePanel(p: {
  view: CaseView;
  zone: Zone;
  onAct: (name: CommandName) => void;
  onPaper: (kind: PaperKind) => void;
}) {
  const { view } = p;
  const next = view.nextAction;
  const hasCurrent = view.timeline.some((step) => step.state === 'current');
  const buttons = (
    <div className={classes.buttons}>
      {next === 'print-sheet' ? (
        <Button leftSection={<IconPrinter size={16} />} onClick={() => p.onPaper('lembar-disposisi')}>
          Cetak lembar disposisi
        </Button>
      ) : next === null ? null : (
        <Button onClick={() => p.onAct(next)}>{commandLabel[next]}</Button>
      )}
      <OtherActions {...p} />
    </div>
  );
  return (
    <Panel
      title="Langkah SOP"
      actions={
        <Text size="xs" c="dimmed">
          versi {view.sop.version} · berlaku {formatDate(view.sop.effectiveFrom)}
        </Text>
      }
    >
      <ol className={classes.steps} aria-label={`Langkah ${view.sop.name}`}>
        {view.timeline.map((step) => (
          <TimelineItem key={step.key} step={step} zone={p.zone}>
            {step.state === 'current' ? buttons : null}
          </TimelineItem>
        ))}
      </ol>
      {hasCurrent ? null : buttons}
    </Panel>
  );
}

function OtherActions(p: {
  view: CaseView;
  onAct: (name: CommandName) => void;
  onPaper: (kind: PaperKind) => void;
}) {
  const linked = p.view.similar.some((other) => other.linked);
  const others = p.view.possible.filter(
    (name) => name !== p.view.nextAction && (linked || name !== 'unlink-duplicate'),
  );
  return (
    <Menu position="bottom-end" shadow="md" width={270} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} />}>
          Lainnya
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {others.map((name) => (
          <Menu.Item key={name} onClick={() => p.onAct(name)}>
            {commandLabel[name]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>Surat</Menu.Label>
        {paperKinds.map((kind) => (
          <Menu.Item key={kind} leftSection={<IconPrinter size={14} />} onClick={() => p.onPaper(kind)}>
            {paperLabel[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
