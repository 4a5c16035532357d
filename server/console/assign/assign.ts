import type { AssignResult } from '../../../shared/contract/kominfo/assign.ts';
import type { CaseFact } from '../../../shared/domain/case/events.ts';
import { caseStream } from '../../../shared/event-store/case-events.ts';
import { type OwnDraft, record } from '../../exchange/record.ts';
import { lockStreams } from '../../exchange/streams.ts';
import { type Db, inSet } from '../../store/dialect.ts';
import type { ConsoleCasesTable, HandlingsTable } from '../../store/schema.ts';
import { presentOf, type Seat } from '../console.ts';
import { type NamedOffices, namedOffices } from '../offices/names.ts';
import { caseRefusal, officeRefusal } from './rules.ts';

/** Assigns each case to all the offices named with it; each case is decided by itself. */
export async function assign(
  seat: Seat,
  wish: {
    readonly cases: readonly { readonly id: string; readonly offices: readonly string[] }[];
    readonly note?: string | undefined;
    readonly due?: string | undefined;
  },
): Promise<AssignResult> {
  const more = {
    ...(wish.note ? { note: wish.note } : {}),
    ...(wish.due ? { due: wish.due } : {}),
  };
  const offices = new Map(wish.cases.map((each) => [each.id, each.offices]));
  return eachCase(seat, [...offices.keys()], (found) =>
    [...new Set(offices.get(found.id))].map((office) => assigned(found, office, more)),
  );
}

/** From one office to another, in one step. */
export const changeAssignment = (
  seat: Seat,
  { id, from, to, reason }: { id: string; from: string; to: string; reason: string },
): Promise<AssignResult> =>
  eachCase(seat, [id], (found) => [withdrawn(found, from, reason), assigned(found, to, { note: reason })]);

export const withdrawAssignment = (
  seat: Seat,
  { id, office, reason }: { id: string; office: string; reason: string },
): Promise<AssignResult> => eachCase(seat, [id], (found) => [withdrawn(found, office, reason)]);

/** A fact, or why it may not be. */
type Decided = CaseFact | { readonly refused: string };

interface Found {
  readonly id: string;
  readonly row: ConsoleCasesTable;
  readonly handlings: readonly HandlingsTable[];
  readonly named: NamedOffices;
  readonly today: string;
}

function assigned(
  { row, handlings, named, today }: Found,
  office: string,
  more: { note?: string; due?: string },
): Decided {
  const found = named.offices.get(office);
  if (!found) return { refused: 'Kantor itu tidak terdaftar.' };
  const refusal = officeRefusal(found, row, today);
  if (refusal) return { refused: refusal };
  const has = handlings.find((each) => each.office === office && each.active === 1);
  if (has && has.status !== 'dikembalikan') return { refused: `${found.name} sudah menangani aduan ini.` };
  return { type: 'assigned', payload: { office, name: found.name, ...more } };
}

function withdrawn({ handlings, named }: Found, office: string, reason: string): Decided {
  const has = handlings.find((each) => each.office === office && each.active === 1);
  const name = named.offices.get(office)?.name ?? 'Kantor itu';
  if (!has?.assigned_at) return { refused: `${name} tidak mendapat disposisi aduan ini dari Kominfo.` };
  if (has.sent_at !== null) return { refused: `${name} sudah menjawab; disposisinya tidak dapat ditarik.` };
  return { type: 'assignment-withdrawn', payload: { office, reason } };
}

/** Decides each case as it stands when its stream is locked, and records what was decided in one transaction. */
async function eachCase(
  seat: Seat,
  ids: readonly string[],
  decide: (found: Found) => readonly Decided[],
): Promise<AssignResult> {
  const { desk, staff } = seat;
  return desk.store.write(async (tx) => {
    const { rows, handlings, named } = await load(tx, seat, ids);
    const { today } = await presentOf(seat, tx);
    const drafts: OwnDraft[] = [];
    const done: string[] = [];
    const refused: { id: string; register: string; reason: string }[] = [];
    for (const id of ids) {
      const row = rows.get(id);
      const refusal = caseRefusal(row);
      if (!row || refusal) {
        refused.push({ id, register: row?.register ?? id, reason: refusal ?? '' });
        continue;
      }
      const decided = decide({ id, row, handlings: handlings.get(id) ?? [], named, today });
      const objection = decided.find((each) => 'refused' in each);
      if (objection && 'refused' in objection)
        refused.push({ id, register: row.tracking_id ?? row.register, reason: objection.refused });
      else {
        done.push(id);
        for (const fact of decided) if (!('refused' in fact)) drafts.push({ stream: caseStream(id), fact });
      }
    }
    await record(tx, desk, drafts, staff.name);
    return { done, refused };
  });
}

async function load(tx: Db, { desk }: Seat, ids: readonly string[]) {
  const known = await tx
    .selectFrom('cases')
    .select('id')
    .where(inSet(tx, 'id', ids))
    .execute();
  await lockStreams(
    tx,
    known.map((row) => caseStream(row.id)),
    desk.self.server,
  );
  const rows = await tx
    .selectFrom('cases')
    .selectAll()
    .where(inSet(tx, 'id', ids))
    .execute();
  const handlings = await tx
    .selectFrom('handlings')
    .selectAll()
    .where(inSet(tx, 'case_id', ids))
    .execute();
  return {
    rows: new Map(rows.map((row) => [row.id, row])),
    handlings: Map.groupBy(handlings, (row) => row.case_id),
    named: await namedOffices(tx),
  };
}
