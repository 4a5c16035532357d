import { afterAll } from 'vitest';
import { createChromiumPrinter } from '../../../shared/printing/chromium-printer.ts';
import { behindTheBack, newOffice } from '../workbench/fixture.ts';

/** Offices that print with one real browser, which the whole file keeps. To be called at the top of a test file. */
export function printingOffices(): (clock?: () => number) => ReturnType<typeof newOffice> {
  const printer = createChromiumPrinter();
  afterAll(() => printer.close());
  return (clock) => newOffice(clock, undefined, { print: printer.print, close: () => Promise.resolve() });
}

/** Adds an event to the case as a newer version would write it. */
export function makeNewer(folder: string, caseId: string): void {
  const text = `insert into events
    select (select max(position) + 1 from events), id || '-baru', office, device, 'baru', 1, hlc, actor, stream,
      'hal-baru', 99, '{}', hash, hash || '-baru', side, merge_key from events where stream = ? limit 1`;
  behindTheBack(folder, (db) => db.prepare(text).run(`case/${caseId}`));
}
