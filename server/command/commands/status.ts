import { sql } from 'kysely';
import type { Command } from '../context.ts';
import { momentWords } from '../moments.ts';

interface OfficeStatus {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly devices: number;
  readonly stopped: number;
  readonly lastSeenAt: number | null;
  readonly mailbox: number;
  readonly assigned: number;
}

export const status: Command = {
  usage: 'status                                     kantor, pertukaran terakhir, yang perlu dilihat',
  places: 0,
  options: {},
  run: async (typed) => {
    const desk = await typed.openDesk();
    const db = desk.store.read;
    const { rows: offices } = await sql<OfficeStatus>`select o.id, o.name, o.kind, o.mailbox_head as mailbox,
      (select count(*) from devices as d where d.office = o.id and d.revoked_at is null) as devices,
      (select count(*) from devices as d where d.office = o.id and d.revoked_at is null and d.stopped_at is not null)
        as stopped,
      (select max(d.last_seen_at) from devices as d where d.office = o.id) as "lastSeenAt",
      (select count(*) from assignments as a where a.office = o.id and a.to_at is null) as assigned
      from offices as o where o.kind <> 'kominfo' order by o.name`.execute(db);
    const { rows: totals } = await sql<Record<string, number>>`select
      (select count(*) from events) as events,
      (select count(*) from events where outcome = 'held') as held,
      (select count(*) from events where outcome = 'refused') as refused,
      (select count(*) from blobs where complete = 0) as "blobsMissing"`.execute(db);
    const total = totals[0] ?? {};
    const { server, name, epoch } = desk.self;
    if (typed.json)
      return typed.print(
        JSON.stringify({ server, name, epoch, database: desk.store.kind, ...total, offices }),
      );
    typed.print(
      `${name} (${desk.store.kind}): ${total.events ?? 0} catatan, ${total.held ?? 0} ditahan, ${total.refused ?? 0} ditolak, ${total.blobsMissing ?? 0} lampiran belum sampai.`,
    );
    const words = await momentWords(desk);
    for (const office of offices) typed.print(line(office, words));
  },
};

function line(
  { name, devices, stopped, lastSeenAt, assigned }: OfficeStatus,
  words: (ms: number) => string,
): string {
  const seen = lastSeenAt === null ? 'belum pernah' : words(lastSeenAt);
  const alarm = stopped > 0 ? `; PERHATIAN: ${stopped} komputer dihentikan karena catatannya bercabang` : '';
  return `  ${name}: ${assigned} aduan ditugaskan, ${devices} komputer, terakhir bertukar data ${seen}${alarm}`;
}
