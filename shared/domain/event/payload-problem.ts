import type { z } from 'zod';
import { casePayloads } from './payloads/case.ts';
import { officePayloads } from './payloads/office.ts';
import { sopPayloads } from './payloads/sop.ts';

type Schemas = Readonly<Record<string, z.ZodType>>;
/** Highest event version whose payloads are known here. */
const version = 1;

/**
 * What keeps an event that was written elsewhere from being applied: a newer program wrote it (kept until the
 * upgrade), or its payload is not what its type demands, at `place`. Null when it can be applied.
 */
export function payloadProblem(event: {
  readonly stream: string;
  readonly type: string;
  readonly version: number;
  readonly payload: string;
}): { readonly kind: 'newer' } | { readonly kind: 'wrong'; readonly place: string } | null {
  const schemas = schemasOf(event.stream);
  const schema = Object.hasOwn(schemas, event.type) ? schemas[event.type] : undefined;
  if (event.version > version || schema === undefined) return { kind: 'newer' };
  const checked = schema.safeParse(JSON.parse(event.payload));
  if (checked.success) return null;
  // Names of fields come from the schema or from the event; neither is what somebody reported.
  const path = checked.error.issues[0]?.path.filter((key) => typeof key === 'string') ?? [];
  const place = path
    .join('.')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 60)
    .toWellFormed();
  return { kind: 'wrong', place };
}

function schemasOf(stream: string): Schemas {
  if (stream.startsWith('case/')) return casePayloads;
  if (stream.startsWith('sop/')) return sopPayloads;
  return stream.startsWith('office/') ? officePayloads : {};
}
