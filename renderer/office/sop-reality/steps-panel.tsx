import { Anchor, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { SopReality, StepReality } from '../../../shared/contract/reality.ts';
import { percent, whole } from '../../common/charts/look.ts';
import { Panel } from '../../common/ui.tsx';
import { shareWithin, stepHref, suggestionText, workTime } from './linked-steps.ts';
import styles from './reality.module.css';

const heads = [
  'No.',
  'Langkah',
  'Mutu baku',
  'Selesai',
  'Median',
  'Persentil ke-90',
  'Dalam mutu baku',
  'Usul standar',
];

/** All steps in one table; every figure opens the cases behind it. */
export function StepsPanel({ reality }: { reality: SopReality }) {
  return (
    <Panel title="Setiap langkah">
      <p className={styles.note}>
        Separuh pekerjaan selesai dalam waktu median, 90% dalam persentil ke-90. Usul standar adalah waktu
        yang cukup untuk 80% pekerjaan, dibulatkan ke atas; paling sedikit sepuluh pekerjaan harus sudah
        selesai.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label="Tabel setiap langkah">
        <Table verticalSpacing={6} aria-label="Mutu baku dan kenyataan setiap langkah">
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head} scope="col">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {reality.steps.map((step) => (
              <StepRow key={step.key} reality={reality} step={step} />
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </Panel>
  );
}

function StepRow({ reality: { sop, dayMinutes }, step }: { reality: SopReality; step: StepReality }) {
  const share = shareWithin(step);
  const { median, p90, suggestion } = step;
  return (
    <Table.Tr className={styles.row}>
      <Table.Td>{step.number}</Table.Td>
      <Table.Td>
        <b>{step.activity}</b>
        <div className={styles.under}>{step.actor}</div>
      </Table.Td>
      <Table.Td>{step.standard || '–'}</Table.Td>
      <Table.Td>
        {step.done === 0 ? '0' : <Behind href={stepHref(sop, step.key)}>{whole(step.done)}</Behind>}
      </Table.Td>
      <Table.Td>
        {median === null ? (
          '–'
        ) : (
          <Behind href={stepHref(sop, step.key, { stepPace: `${median}+` })}>
            {workTime(median, dayMinutes)}
          </Behind>
        )}
      </Table.Td>
      <Table.Td>
        {p90 === null ? (
          '–'
        ) : (
          <Behind href={stepHref(sop, step.key, { stepPace: `${p90}+` })}>{workTime(p90, dayMinutes)}</Behind>
        )}
      </Table.Td>
      <Table.Td>
        {share === null ? (
          '–'
        ) : (
          <>
            <Behind href={stepHref(sop, step.key, { stepPace: 'dalam' })}>{percent(share)}</Behind>
            {step.late === 0 ? null : (
              <div className={styles.under}>
                <Behind href={stepHref(sop, step.key, { stepPace: 'lewat' })}>
                  {whole(step.late)} lewat
                </Behind>
              </div>
            )}
          </>
        )}
      </Table.Td>
      <Table.Td className={styles.suggestion}>
        {suggestion === null ? (
          '–'
        ) : (
          <>
            <b data-verdict={suggestion.verdict}>{suggestionText(suggestion)}</b>
            <div className={styles.under}>{suggestion.why}</div>
          </>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function Behind(p: { href: string; children: ReactNode }) {
  return (
    <Anchor component={Link} href={p.href} inherit>
      {p.children}
    </Anchor>
  );
}
