import type { Via } from './request.ts';
import type { SyncDb } from './tables.ts';

/** One exchange as the history keeps it, of one or more turns. */
export interface HistoryTurn {
  readonly id: string;
  readonly via: Via;
  readonly startedAt: string;
  readonly number: number;
  /** Events sent with this turn. */
  readonly sent: number;
}

/** Adds what a turn brought to its exchange; the first turn begins it. */
export async function addToHistory(
  db: SyncDb,
  turn: HistoryTurn,
  done: {
    readonly arrived: number;
    readonly newCases: number;
    readonly accepted: number;
    readonly held: number;
    readonly refused: number;
  },
): Promise<void> {
  await begin(db, turn);
  await db
    .updateTable('exchange_history')
    .set((e) => ({
      number: turn.number,
      sent: e('sent', '+', turn.sent),
      accepted: e('accepted', '+', done.accepted),
      held: e('held', '+', done.held),
      refused: e('refused', '+', done.refused),
      received: e('received', '+', done.arrived),
      new_cases: e('new_cases', '+', done.newCases),
    }))
    .where('id', '=', turn.id)
    .execute();
}

async function begin(db: SyncDb, { id, via, startedAt, number }: HistoryTurn): Promise<void> {
  await db
    .insertInto('exchange_history')
    .values({ id, via, number, started_at: startedAt, outcome: 'berjalan' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** How an exchange ended. `error`: the sentence that a person reads; null when it went well. */
export async function endHistory(
  db: SyncDb,
  turn: HistoryTurn,
  end: {
    readonly at: string;
    readonly outcome: 'selesai' | 'gagal' | 'dibatalkan' | 'ditulis';
    readonly error: string | null;
    readonly blobsUp: number;
    readonly blobsDown: number;
  },
): Promise<void> {
  await begin(db, turn);
  await db
    .updateTable('exchange_history')
    .set({
      ended_at: end.at,
      outcome: end.outcome,
      error: end.error,
      blobs_up: end.blobsUp,
      blobs_down: end.blobsDown,
    })
    .where('id', '=', turn.id)
    .execute();
}
