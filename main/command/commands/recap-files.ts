import { recapPdf } from '../../workbench/reports/recap-pdf.ts';
import { registerPdf } from '../../workbench/reports/register-pdf.ts';
import { recapWorkbook } from '../../workbench/reports/workbook.ts';
import { type CommandContext, option } from '../context.ts';
import { fileToWrite } from '../files.ts';

const kinds = {
  pdf: { make: recapPdf, words: 'Rekap PDF' },
  register: { make: registerPdf, words: 'Buku register PDF' },
  xlsx: { make: recapWorkbook, words: 'Rekap dan register XLSX' },
} as const;
/** Options that ask for a report as a file. */
export const reportOptions = { pdf: 'value', register: 'value', xlsx: 'value' } as const;

/** Writes the reports that were asked for; false when none was. */
export async function writeReports(context: CommandContext, from: string, to: string): Promise<boolean> {
  const asked = (['pdf', 'register', 'xlsx'] as const).flatMap((kind) => {
    const path = option(context, kind);
    return path === undefined ? [] : [{ ...kinds[kind], kind, path }];
  });
  for (const { make, words, kind, path } of asked) {
    const out = fileToWrite(path);
    try {
      out.write(await make(context.desk, from, to));
      context.print(context.json ? JSON.stringify({ kind, out: out.path }) : `${words} di ${out.path}`);
    } finally {
      out.giveUp();
    }
  }
  return asked.length > 0;
}
