import type { Database } from 'better-sqlite3';
import { staleMark } from '../../shared/event-store/stale.ts';
import { first } from './migrations/0001-first.ts';
import { limitsAndSteps } from './migrations/0002-limits-and-steps.ts';
import { cancelledPapers } from './migrations/0003-cancelled-papers.ts';
import { stepFigures } from './migrations/0004-step-figures.ts';
import { eventsOfOthers } from './migrations/0005-events-of-others.ts';
import { exchange } from './migrations/0006-exchange.ts';

interface Migration {
  readonly sql: string;
  /** Changes what projections hold: they are made again from the events before anybody reads them. */
  readonly projections: boolean;
}

/** Each version of the file, oldest first; `user_version` counts how many have run. */
export const migrations: readonly Migration[] = [
  { sql: first, projections: false },
  { sql: limitsAndSteps, projections: true },
  // No letter was cancelled before, so the rows are right as they are.
  { sql: cancelledPapers, projections: false },
  { sql: stepFigures, projections: true },
  { sql: eventsOfOthers, projections: false },
  { sql: exchange, projections: false },
];

/** Brings the file to this program's version, each step in its own transaction. */
export function migrate(db: Database, backup: () => void): void {
  const version = versionOf(db);
  if (version >= migrations.length) return;
  if (version > 0) backup();
  for (const [index, { sql, projections }] of migrations.entries()) {
    if (index < version) continue;
    db.transaction(() => {
      db.exec(sql);
      if (projections && version > 0)
        db.prepare(`insert or replace into meta (name, value) values (?, '1')`).run(staleMark);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}

export function versionOf(db: Database): number {
  const version = db.pragma('user_version', { simple: true });
  return typeof version === 'number' ? version : 0;
}
