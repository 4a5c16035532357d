import { caseStream } from '../../../shared/event-store/case-events.ts';
import type { Db } from '../../store/dialect.ts';
import { type Sights, sightsOf } from '../project/case-states.ts';
import { type Fact, factsIn } from '../project/facts.ts';
import { type CountingOffices, countingOffices } from '../project/offices.ts';

export interface LoadedCase {
  readonly facts: readonly Fact[];
  readonly offices: CountingOffices;
  readonly sights: Sights;
}

export async function loadCase(db: Db, id: string): Promise<LoadedCase> {
  const offices = await countingOffices(db);
  const facts = (await factsIn(db, [caseStream(id)])).get(caseStream(id)) ?? [];
  return { facts, offices, sights: sightsOf(facts, offices) };
}
