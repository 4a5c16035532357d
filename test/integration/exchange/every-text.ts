import { z } from 'zod';
import { payloadProblem } from '../../../shared/domain/event/payload-problem.ts';
import { casePayloads } from '../../../shared/domain/event/payloads/case.ts';
import { officePayloads } from '../../../shared/domain/event/payloads/office.ts';
import { sopPayloads } from '../../../shared/domain/event/payloads/sop.ts';

/** Text that does harm wherever it is taken for SQL, HTML, a path, a formula or a pattern. */
export const harmful =
  `'); drop table events; -- "</title><script>globalThis.harmed = 1</script><img src=x onerror="globalThis.harmed = 1">` +
  `\${7*7} {{7*7}} ../../x %00 \\ =cmd|'/c calc'!A1 \u202e`;
/** What databases, scripts and encodings stumble over. */
export const unstorable = 'nol \u0000 \u2028 \uffff \ufeff di tengah';

interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly propertyNames?: Shape;
}
const number = z.number().exactOptional();
const shapeSchema: z.ZodType<Shape> = z.lazy(() =>
  z.object({
    type: z
      .union([z.string(), z.tuple([z.string()], z.string()).transform(([first]) => first)])
      .exactOptional(),
    const: z.unknown().exactOptional(),
    enum: z.array(z.unknown()).exactOptional(),
    format: z.string().exactOptional(),
    pattern: z.string().exactOptional(),
    maxLength: number,
    minItems: number,
    minimum: number,
    exclusiveMinimum: number,
    anyOf: z.array(shapeSchema).exactOptional(),
    oneOf: z.array(shapeSchema).exactOptional(),
    items: shapeSchema.exactOptional(),
    properties: z.record(z.string(), shapeSchema).exactOptional(),
    additionalProperties: z.union([z.boolean(), shapeSchema]).exactOptional(),
    propertyNames: shapeSchema.exactOptional(),
  }),
);

/** Texts of a fixed form, by their pattern. */
const forms: readonly string[] = [
  'a'.repeat(64),
  '198001012005011001',
  '2026-11',
  '08:00',
  '2026-11-23',
  '{urut}',
  'data:image/png;base64,AAAA',
  '2026',
];

/** A value of that shape in which every free text is `text`; every optional part is there. */
function sampleOf(shape: Shape, text: string): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum.at(-1);
  const options = shape.anyOf ?? shape.oneOf;
  if (options) return sampleOf(options.find((each) => each.type !== 'null') ?? {}, text);
  if (shape.type === 'string') return textOf(shape, text);
  if (shape.type === 'boolean') return true;
  if (shape.type === 'integer' || shape.type === 'number')
    return Math.max(1, shape.minimum ?? 1, (shape.exclusiveMinimum ?? 0) + 1);
  if (shape.type === 'array')
    return Array.from({ length: Math.max(1, shape.minItems ?? 1) }, () => sampleOf(shape.items ?? {}, text));
  if (shape.properties)
    return Object.fromEntries(
      Object.entries(shape.properties).map(([name, part]) => [name, sampleOf(part, text)]),
    );
  // Words of papers go by rules of their own, which have tests of their own.
  if (shape.propertyNames?.enum) return {};
  if (typeof shape.additionalProperties === 'object')
    return { [textOf(shape.propertyNames ?? {}, text)]: sampleOf(shape.additionalProperties, text) };
  return text;
}

function textOf({ format, pattern, maxLength }: Shape, text: string): string {
  if (format === 'date') return '2026-11-23';
  if (format === 'date-time') return '2026-11-23T02:00:00.000Z';
  if (pattern !== undefined) {
    const form = forms.find((each) => new RegExp(pattern, 'u').test(each));
    if (form !== undefined) return form;
  }
  return text.slice(0, maxLength);
}

const streams = {
  case: casePayloads,
  office: officePayloads,
  sop: sopPayloads,
} as const;

export interface Harmful {
  readonly stream: keyof typeof streams;
  readonly type: string;
  readonly payload: object;
}

/** One event of every type that people and programs write, with `text` wherever text may stand. */
export function everyEvent(text: string): readonly Harmful[] {
  return (['case', 'office', 'sop'] as const).flatMap((stream) =>
    Object.entries<z.ZodType>(streams[stream]).flatMap(([type, schema]): Harmful[] => {
      const shape = shapeSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
      const shapes = shape.oneOf ?? [shape];
      return shapes.map((each) => ({ stream, type, payload: { ...Object(sampleOf(each, text)) } }));
    }),
  );
}

/** The types whose made-up payload is not what the type demands; a test that meets one is not testing it. */
export function misshapen(events: readonly Harmful[]): readonly string[] {
  return events.flatMap(({ stream, type, payload }) => {
    const problem = payloadProblem({
      stream: `${stream}/x`,
      type,
      version: 1,
      payload: JSON.stringify(payload),
    });
    return problem === null ? [] : [`${stream} ${type} ${JSON.stringify(problem)}`];
  });
}
