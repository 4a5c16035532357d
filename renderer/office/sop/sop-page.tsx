import { Button, Skeleton, Table } from '@mantine/core';
import { IconGauge } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import type { Sop, SopStep } from '../../../shared/domain/sop/types.ts';
import { api } from '../../common/api.ts';
import { routes } from '../../common/routes.ts';
import { LoadFailed, PageTitle, Panel } from '../../common/ui.tsx';
import { SopPrintButtons } from './print-buttons.tsx';
import styles from './sop.module.css';
import { SopList } from './sop-list.tsx';

/** The office's SOPs, and the steps of the one that new cases follow. */
export function SopPage() {
  const settings = useQuery(api.settings.get.queryOptions());
  if (settings.isError) return <LoadFailed error={settings.error} retry={() => void settings.refetch()} />;
  if (settings.data === undefined) return <Skeleton height={420} aria-label="SOP sedang dimuat" />;
  const { sop } = settings.data;
  const number = sop.number === '' ? '' : `Nomor ${sop.number} · `;
  return (
    <>
      <PageTitle
        title={sop.name}
        note={`${number}versi ${sop.version} · berlaku sejak ${formatDate(sop.effectiveFrom)}. Aduan memakai versi yang berlaku saat diterima.`}
        actions={
          <>
            <Button
              component={Link}
              href={routes.sopReality}
              variant="default"
              leftSection={<IconGauge size={16} aria-hidden />}
            >
              SOP vs kenyataan
            </Button>
            <SopPrintButtons sop={sop} />
          </>
        }
      />
      <div className={styles.stack}>
        <SopList />
        <Panel title={`Langkah versi ${sop.version}`}>
          <StepTable sop={sop} />
        </Panel>
      </div>
    </>
  );
}

function StepTable({ sop }: { sop: Sop }) {
  const numbers = new Map(sop.steps.map((step, index) => [step.key, index + 1]));
  return (
    <Table.ScrollContainer minWidth={860} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="xs" aria-label={`Langkah ${sop.name}`}>
        <Table.Thead>
          <Table.Tr>
            {['No.', 'Kegiatan', 'Pelaksana', 'Kelengkapan', 'Waktu', 'Output', 'Keterangan'].map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sop.steps.map((step, index) => (
            <Table.Tr key={step.key} style={{ verticalAlign: 'top' }}>
              <Table.Td>{index + 1}</Table.Td>
              <Table.Td fw={700}>{step.activity}</Table.Td>
              <Table.Td>{sop.actors.find((actor) => actor.key === step.actor)?.name ?? step.actor}</Table.Td>
              <Table.Td>{step.inputs}</Table.Td>
              <Table.Td>{step.limitText}</Table.Td>
              <Table.Td>{step.output}</Table.Td>
              <Table.Td>
                {step.note}
                {branchLines(step, numbers).map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** `tidak lengkap → langkah 2`, `selesai → akhir`. */
function branchLines(step: SopStep, numbers: ReadonlyMap<string, number>): string[] {
  return step.branches.map(({ label, goTo }) => {
    const number = goTo === null ? undefined : numbers.get(goTo);
    return `${label} → ${number === undefined ? 'akhir' : `langkah ${number}`}`;
  });
}
