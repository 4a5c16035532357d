import { nameOfPeriod } from '../../../shared/reports/name-of-period.ts';
import type { Desk } from '../desk.ts';
import { recapPdf } from './recap-pdf.ts';
import { registerPdf } from './register-pdf.ts';
import { recapWorkbook } from './workbook.ts';

type Staged = Promise<{ token: string; name: string }>;

async function stage(desk: Desk, name: string, bytes: Uint8Array): Staged {
  const { token } = await desk.staging.stage(name, bytes);
  return { token, name };
}

export const stageRecapPdf = async (desk: Desk, from: string, to: string): Staged =>
  stage(desk, `Rekap pengaduan ${nameOfPeriod(from, to)}.pdf`, await recapPdf(desk, from, to));

export const stageRegisterPdf = async (desk: Desk, from: string, to: string): Staged =>
  stage(desk, `Buku register ${nameOfPeriod(from, to)}.pdf`, await registerPdf(desk, from, to));

export const stageWorkbook = async (desk: Desk, from: string, to: string): Staged =>
  stage(desk, `Rekap dan register ${nameOfPeriod(from, to)}.xlsx`, await recapWorkbook(desk, from, to));
