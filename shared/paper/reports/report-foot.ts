import type { FootLines } from '../css/base.ts';
import { clip } from '../text.ts';
import type { ReportBase } from './report-data.ts';

/** Who printed it when, and the head of the chain it was made from. */
export function reportFoot(data: ReportBase): FootLines {
  return [
    clip(`Dicetak ${data.printedAt} oleh ${data.printedBy}`, 110),
    `Kepala rantai catatan ${data.chainHead}`,
  ];
}
