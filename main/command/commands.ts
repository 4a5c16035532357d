import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { CaseListFilter } from '../../shared/contract/views.ts';
import { paperFormSchema } from '../../shared/contract/workbench.ts';
import { zoneOffset } from '../../shared/domain/calendar/local-time.ts';
import { paperKinds, paperLabel, statuses } from '../../shared/domain/case/terms.ts';
import { findCaseId } from '../workbench/cases/find-id.ts';
import { listCases } from '../workbench/cases/list.ts';
import { showCase } from '../workbench/cases/show.ts';
import type { Desk } from '../workbench/desk.ts';
import { refusedRows } from '../workbench/intake/outcomes.ts';
import { previewImport } from '../workbench/intake/preview.ts';
import { withFile } from '../workbench/intake/read.ts';
import { runImport } from '../workbench/intake/run.ts';
import { foundOffice } from '../workbench/office.ts';
import { frozenPdf, issuePaper } from '../workbench/papers/issue.ts';
import { recapOf } from '../workbench/recap.ts';
import { Refused } from '../workbench/refused.ts';
import { act } from './act.ts';
import { argument, type CommandContext, option, required } from './context.ts';
import { check, rebuild } from './maintenance.ts';

/** Local time with its offset, `2017-01-03T23:29:47+07:00`. */
function local(instant: string, desk: Desk): string {
  const { zone } = desk.settings().calendar;
  const offset = zoneOffset(zone);
  const sign = String(offset / 3_600_000).padStart(2, '0');
  return `${new Date(Date.parse(instant) + offset).toISOString().slice(0, 19)}+${sign}:00`;
}

type Run = (context: CommandContext) => Promise<void>;

const init: Run = async (context) => {
  const name = required(context, 'office');
  const officer = await foundOffice(
    context.desk,
    { name, unitCode: required(context, 'unit-code') },
    {
      name: option(context, 'officer') ?? 'Pejabat Penghubung',
      nip: null,
      position: 'Pejabat Penghubung',
      role: 'penghubung',
    },
  );
  context.print(
    context.json
      ? JSON.stringify({ office: name, officer: officer.name })
      : `Kantor ${name} siap. Petugas: ${officer.name}.`,
  );
};

const contoh: Run = async ({ workbench, json, print }) => {
  const added = await workbench.addExamples();
  print(json ? JSON.stringify(added) : `${added.cases} aduan contoh dimuat.`);
};

const importFile: Run = async (context) => {
  const { desk, json, print, named } = context;
  const given = argument(context, 0, 'berkas XLSX');
  const fileName = basename(given);
  desk.actor();
  const dry = named.has('dry-run');
  const summary = await withFile(desk, resolve(given), fileName, {}, 'discard', async (file) => {
    const result = dry
      ? await previewImport(desk, file, fileName)
      : await runImport(desk, file, fileName, !named.has('no-history'), {});
    return {
      read: result.read,
      new: result.new,
      changed: result.changed,
      unchanged: result.unchanged,
      refused: refusedRows(file.rows),
    };
  });
  if (json) return print(JSON.stringify(summary));
  print(
    `${dry ? 'Akan diimpor' : 'Diimpor'}: ${summary.read} dibaca, ${summary.new} baru, ${summary.changed} berubah, ${summary.unchanged} sama, ${summary.refused.length} ditolak.`,
  );
  for (const { row, trackingId, reason } of summary.refused)
    print(`  baris ${row} (${trackingId}): ${reason}`);
};

const cases: Run = async (context) => {
  const { desk, print, named } = context;
  const wanted = option(context, 'status');
  const status = statuses.find((each) => each === wanted);
  if (wanted && !status) throw new Refused(`Status ${wanted} tidak ada. Yang ada: ${statuses.join(', ')}.`);
  const text = option(context, 'text');
  const filter: CaseListFilter = {
    ...(status ? { status: [status] } : {}),
    ...(named.has('overdue') ? { clock: 'terlambat' } : {}),
    ...(text ? { text } : {}),
  };
  for (let offset = 0; ; offset += 500) {
    const rows = await listCases(desk, { filter, sort: 'register', descending: false, offset, limit: 500 });
    for (const row of rows) {
      print(
        JSON.stringify({
          id: row.id,
          register: row.register,
          trackingId: row.trackingId,
          title: row.title,
          classification: row.classification,
          channel: row.channel,
          status: row.status,
          receivedAt: local(row.receivedAt, desk),
          dueAt: row.dueDate,
          step: row.step,
          unit: row.unit,
          confidential: row.confidential,
          anonymous: row.anonymous,
        }),
      );
    }
    if (rows.length < 500) return;
  }
};

const show: Run = async (context) => {
  const { desk, print } = context;
  const view = await showCase(
    desk,
    await findCaseId(desk, argument(context, 0, 'nomor register, Tracking ID atau id aduan')),
  );
  print(
    JSON.stringify(
      {
        ...view,
        reporter: view.hasIdentity ? '••••••' : null,
        receivedAt: local(view.receivedAt, desk),
        dueAt: view.dueDate,
      },
      null,
      context.json ? 0 : 2,
    ),
  );
};

const paper: Run = async (context) => {
  const { desk, print, json } = context;
  const wanted = argument(context, 0, `jenis surat (${paperKinds.join(', ')})`);
  const kind = paperKinds.find((each) => each === wanted);
  if (!kind) throw new Refused(`Jenis surat ${wanted} tidak ada. Yang ada: ${paperKinds.join(', ')}.`);
  const caseId = await findCaseId(desk, argument(context, 1, 'aduan'));
  const out = resolve(required(context, 'out'));
  const size = option(context, 'size');
  const form = paperFormSchema.safeParse({
    ...(size ? { size } : {}),
    ...(context.named.has('by-hand') ? { byHand: true } : {}),
  });
  if (!form.success) throw new Refused('Ukuran kertas: A4, F4 atau Folio.');
  const issued = await issuePaper(desk, { caseId, kind, form: form.data });
  writeFileSync(out, await frozenPdf(desk, issued.id));
  print(
    json
      ? JSON.stringify({ ...issued, out })
      : `${paperLabel[kind]}${issued.number ? ` ${issued.number}` : ''}: ${issued.pages} halaman, SHA-256 ${issued.sha256}, di ${out}`,
  );
};

const recap: Run = async (context) => {
  const from = required(context, 'from');
  const to = required(context, 'to');
  if (![from, to].every((date) => /^\d{4}-\d\d-\d\d$/.test(date)) || from > to)
    throw new Refused(
      'Periode belum benar: --from dan --to berupa YYYY-MM-DD, yang pertama tidak lebih akhir.',
    );
  context.print(JSON.stringify(await recapOf(context.desk, from, to), null, context.json ? 0 : 2));
};

/** Every command by its name on the command line. */
export const commands: Readonly<Record<string, Run>> = {
  init,
  contoh,
  import: importFile,
  cases,
  show,
  act,
  paper,
  recap,
  check,
  rebuild,
};
