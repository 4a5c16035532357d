import { sql } from 'kysely';
import { rebuildCases } from '../../shared/event-store/project-cases.ts';
import { brokenLink, projectionDifference } from '../../shared/event-store/verify.ts';
import { Refused } from '../../shared/serving/refused.ts';
import { checkBlobs } from './check-blobs.ts';
import type { CommandContext } from './context.ts';

/** The chain of events, the projections against a fresh fold, stored files, SQLite's own integrity and the search index. */
export async function check({ desk, json, print }: CommandContext): Promise<void> {
  const { read } = desk.store;
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(read);
  const sqlite = integrity.rows[0]?.integrity_check ?? 'tidak terbaca';
  if (sqlite !== 'ok')
    throw new Refused(`Pemeriksaan gagal. Berkas SQLite: ${sqlite}. Pulihkan dari cadangan.`);
  const files = await checkBlobs(desk);
  const problems = [
    prefixed('Rantai catatan', await brokenLink(read)),
    prefixed('Proyeksi', await projectionDifference(read, desk.office())),
    prefixed('Lampiran dan surat', files.problem),
    prefixed('Indeks pencarian', await searchDifference(desk)),
  ].filter((problem) => problem !== null);
  const events = await sql<{
    total: number;
    head: string | null;
  }>`select count(*) as total, (select hash from events order by position desc limit 1) as head from events`.execute(
    read,
  );
  const { total = 0, head = null } = events.rows[0] ?? {};
  if (problems.length > 0)
    throw new Refused(
      `Pemeriksaan gagal. ${problems.join('. ')}. Pulihkan dari cadangan, atau jalankan rebuild bila hanya proyeksi yang berbeda.`,
    );
  print(
    json
      ? JSON.stringify({
          ok: true,
          events: total,
          head,
          blobs: files.checked,
          blobsKeyDestroyed: files.keyDestroyed,
        })
      : `Utuh: ${total} catatan, ${files.checked} berkas, kepala rantai ${head ?? '-'}.`,
  );
}

const prefixed = (what: string, problem: string | null): string | null =>
  problem === null ? null : `${what}: ${problem}`;

async function searchDifference(desk: CommandContext['desk']): Promise<string | null> {
  try {
    await desk.store.write(async (db) => {
      await sql`insert into case_search (case_search, rank) values ('integrity-check', 1)`.execute(db);
    });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Makes every projection again from the events. */
export async function rebuild({ desk, json, print }: CommandContext): Promise<void> {
  await desk.store.write((db) => rebuildCases(db, desk.office()));
  const { rows } = await sql<{ total: number }>`select count(*) as total from cases`.execute(desk.store.read);
  print(
    json
      ? JSON.stringify({ ok: true, cases: rows[0]?.total ?? 0 })
      : `Proyeksi dibangun ulang: ${rows[0]?.total ?? 0} aduan.`,
  );
}
