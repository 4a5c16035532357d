import { formatDate } from '../../../shared/domain/calendar/format.ts';
import type { SopContent } from '../../../shared/domain/sop/content.ts';
import styles from './sop.module.css';

/** The identity block to be read. */
export function SopFacts(p: {
  content: SopContent;
  more?: readonly (readonly [label: string, value: string])[];
}) {
  const { identity, actors } = p.content;
  const day = (date: string | null) => (date === null ? '—' : formatDate(date));
  const lines = (list: readonly string[]) =>
    list.length === 0 ? '—' : list.map((each) => `• ${each}`).join('\n');
  const facts = [
    ...(p.more ?? []),
    ['Bidang', identity.unit ?? '—'],
    ['Tanggal pembuatan', day(identity.madeOn)],
    ['Tanggal revisi', day(identity.revisedOn)],
    ['Pelaksana', actors.map((each) => each.name).join(', ') || '—'],
    ['Dasar hukum', lines(identity.legalBasis)],
    ['Kualifikasi pelaksana', lines(identity.qualifications)],
    ['Keterkaitan', lines(identity.related)],
    ['Peralatan/perlengkapan', lines(identity.equipment)],
    ['Peringatan', lines(identity.warnings)],
    ['Pencatatan dan pendataan', lines(identity.records)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
