import { type Kysely, sql } from 'kysely';
import type { SopMovePreview, SopMoveReceipt } from '../../../shared/contract/sop-views.ts';
import { objectionToAdding, refusals } from '../../../shared/domain/case/decide.ts';
import { foldCase } from '../../../shared/domain/case/evolve.ts';
import type { CaseState } from '../../../shared/domain/case/state.ts';
import { sopOf } from '../../../shared/domain/office/office.ts';
import { isRevoked } from '../../../shared/domain/office/sop-in-force.ts';
import { currentStep, timelineOf } from '../../../shared/domain/sop/timeline.ts';
import type { Sop } from '../../../shared/domain/sop/types.ts';
import { caseIdOf, caseStream } from '../../../shared/event-store/case-events.ts';
import { readCases } from '../../../shared/event-store/case-streams.ts';
import type { Tables } from '../../../shared/event-store/schema.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Desk } from '../desk.ts';
import { openCasesElsewhere } from './open-cases.ts';

interface OpenCase {
  readonly id: string;
  readonly state: CaseState;
  readonly refusal: string | null;
}

/** Cases are read this many at a time, however many there are. */
const batch = 2_000;

async function* openCases(db: Kysely<Tables>, sop: Sop): AsyncGenerator<readonly OpenCase[]> {
  const ids = await openCasesElsewhere(db, sop.id, sop.version);
  for await (const streams of readCases(db, ids, batch))
    yield streams.map(({ id, events }) => {
      const state = foldCase(events);
      const against = objectionToAdding(state);
      return { id, state, refusal: against && refusals[against] };
    });
}

function target(desk: Desk, id: string, version: number): Sop {
  const office = desk.office();
  const sop = office.sops.find((each) => each.id === id && each.version === version);
  if (!sop) throw new Refused('Versi SOP itu tidak ada; kembali ke daftar SOP.');
  if (isRevoked(office, sop)) throw new Refused('Versi ini sudah dicabut; pilih versi yang berlaku.');
  if (sop.effectiveFrom > desk.today())
    throw new Refused('Versi ini belum berlaku; pindahkan aduan sesudah tanggal efektifnya.');
  return sop;
}

const stepName = (sop: Sop | null, state: CaseState): string => {
  const now = sop && currentStep(timelineOf(sop, state.milestones, false));
  return now ? now.progress.step.activity : 'alur selesai';
};

/** What moving the SOP's open cases to this version would change. */
export async function previewMove(desk: Desk, id: string, version: number): Promise<SopMovePreview> {
  const sop = target(desk, id, version);
  const changes = new Map<string, { from: string; to: string; cases: number; examples: string[] }>();
  const preview: SopMovePreview = { version, cases: 0, changes: [], unchanged: 0, refused: [] };
  for await (const cases of openCases(desk.store.read, sop))
    for (const { state, refusal } of cases) {
      const { received } = state;
      if (!received) continue;
      const register = received.register.text;
      if (refusal !== null) {
        preview.refused.push({ register, reason: refusal });
        continue;
      }
      preview.cases += 1;
      const from = stepName(sopOf(desk.office(), received.sop), state);
      const to = stepName(sop, state);
      if (from === to) {
        preview.unchanged += 1;
        continue;
      }
      const known = changes.get(`${from}\n${to}`) ?? { from, to, cases: 0, examples: [] };
      known.cases += 1;
      if (known.examples.length < 3) known.examples.push(register);
      changes.set(`${from}\n${to}`, known);
    }
  return { ...preview, changes: [...changes.values()].sort((a, b) => b.cases - a.cases) };
}

/** Moves the SOP's open cases to this version, all in one transaction. `expected` = how many the officer was shown. */
export async function moveCases(
  desk: Desk,
  id: string,
  version: number,
  expected: number,
): Promise<SopMoveReceipt> {
  desk.actor();
  const sop = target(desk, id, version);
  const move = desk.newId();
  return desk.transact(async (db, record) => {
    const receipt: SopMoveReceipt = { move, moved: 0, refused: [] };
    for await (const cases of openCases(db, sop)) {
      for (const { state, refusal } of cases)
        if (refusal !== null)
          receipt.refused.push({ register: state.received?.register.text ?? '', reason: refusal });
      const movable = cases.filter((each) => each.refusal === null);
      await record(
        movable.map((each) => ({
          stream: caseStream(each.id),
          fact: { type: 'sop-moved', payload: { sop: { id, version }, move } },
        })),
      );
      receipt.moved += movable.length;
    }
    if (receipt.moved !== expected)
      throw new Refused(
        `Sementara itu jumlah aduan yang akan pindah berubah dari ${expected} menjadi ${receipt.moved}; periksa pratinjaunya lagi. Belum ada yang dipindah.`,
      );
    return receipt;
  });
}

/** Takes a move back, case by case: one on which work went on since keeps its new version and is named. */
export async function undoMove(
  desk: Desk,
  move: string,
): Promise<{ undone: number; kept: { register: string; reason: string }[] }> {
  desk.actor();
  return desk.transact(async (db, record) => {
    const moved = await db
      .selectFrom('events')
      .select(['id', 'stream'])
      .where('type', '=', 'sop-moved')
      .where(sql<boolean>`payload ->> '$.move' = ${move}`)
      .execute();
    if (moved.length === 0) throw new Refused('Pemindahan itu tidak ditemukan; muat ulang halaman.');
    const result: { undone: number; kept: { register: string; reason: string }[] } = { undone: 0, kept: [] };
    const moves = new Map(moved.map((row) => [caseIdOf(row.stream) ?? '', row.id]));
    for await (const streams of readCases(db, [...moves.keys()], batch)) {
      const facts = streams.flatMap(({ id, events }) => {
        const state = foldCase(events);
        const event = moves.get(id) ?? '';
        const against =
          objectionToAdding(state) ?? (state.lastAction?.id === event ? null : 'bukan-terakhir');
        if (against === null)
          return [{ stream: caseStream(id), fact: { type: 'undone' as const, payload: { event } } }];
        result.kept.push({ register: state.received?.register.text ?? '', reason: refusals[against] });
        return [];
      });
      await record(facts);
      result.undone += facts.length;
    }
    return result;
  });
}
