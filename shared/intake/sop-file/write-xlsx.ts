import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { type CellColumn, cellColumns, cellLabel, cellText } from '../../domain/sop/cells.ts';
import type { SopContent } from '../../domain/sop/content.ts';
import { actorsLabel, listLabels, nameLabel, textLabels } from './facts.ts';

const widths: Readonly<Record<CellColumn, number>> = {
  activity: 40,
  actors: 24,
  kind: 12,
  branches: 28,
  inputs: 24,
  time: 18,
  output: 24,
  note: 24,
  completedBy: 20,
};

/** An SOP as a workbook: its step table, and its identity block; readSopXlsx reads both back as they were. */
export async function writeSopXlsx(content: SopContent): Promise<Uint8Array> {
  const head = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true });
  const text = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' as const });
  const steps: Row[] = [
    ['No', ...cellColumns.map((column) => cellLabel[column]), 'Kunci'].map(head),
    ...content.steps.map((step, index) =>
      [String(index + 1), ...cellColumns.map((column) => cellText(content, step, column)), step.key].map(
        text,
      ),
    ),
  ];
  const fact = (label: string, value: string): Row => [head(label), text(value)];
  const { identity } = content;
  const facts: Row[] = [
    fact(nameLabel, content.name),
    fact(textLabels.unit, identity.unit ?? ''),
    fact(textLabels.madeOn, identity.madeOn ?? ''),
    fact(textLabels.revisedOn, identity.revisedOn ?? ''),
    fact(listLabels.legalBasis, identity.legalBasis.join('\n')),
    fact(listLabels.qualifications, identity.qualifications.join('\n')),
    fact(listLabels.related, identity.related.join('\n')),
    fact(listLabels.equipment, identity.equipment.join('\n')),
    fact(listLabels.warnings, identity.warnings.join('\n')),
    fact(listLabels.records, identity.records.join('\n')),
    fact(actorsLabel, content.actors.map(({ key, name }) => `${key} = ${name}`).join('\n')),
  ];
  return await writeXlsxFile([
    {
      data: steps,
      sheet: 'Langkah',
      stickyRowsCount: 1,
      columns: [{ width: 5 }, ...cellColumns.map((column) => ({ width: widths[column] })), { width: 14 }],
    },
    { data: facts, sheet: 'Identitas', columns: [{ width: 28 }, { width: 90 }] },
  ]).toBuffer();
}
