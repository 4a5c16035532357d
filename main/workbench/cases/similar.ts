import { sql } from 'kysely';
import type { SimilarCase } from '../../../shared/contract/list-views.ts';
import { asStatus } from '../../../shared/domain/case/stored-terms.ts';
import type { Desk } from '../desk.ts';
import { contactDigits } from './register.ts';

const common = new Set([
  'yang',
  'dan',
  'untuk',
  'dengan',
  'pada',
  'dari',
  'tidak',
  'mohon',
  'sudah',
  'saya',
  'kami',
  'agar',
  'oleh',
  'karena',
  'tolong',
  'belum',
  'bapak',
  'jalan',
]);
const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !common.has(word)));

/** Share of the smaller text's words that the two have in common, 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller < 3 ? 0 : a.intersection(b).size / smaller;
}

export interface Likeness {
  readonly title: string;
  readonly body: string;
  readonly contactTags: readonly string[];
  readonly except: string | null;
  readonly linked: readonly string[];
}

/** Cases that may be the same matter, with the reasons: same contact, much the same words, or linked by an officer. */
export async function similarCases(desk: Desk, wanted: Likeness): Promise<SimilarCase[]> {
  const db = desk.store.read;
  const words = wordsOf(`${wanted.title} ${wanted.body}`);
  const longest = [...words].sort((a, b) => b.length - a.length).slice(0, 8);
  const query = longest.map((word) => `"${word}"`).join(' OR ');
  const tags = JSON.stringify(wanted.contactTags);
  const { rows } = await sql<{
    id: string;
    register: string;
    tracking_id: string | null;
    title: string;
    body: string;
    status: string;
    received_at: string;
    tagged: number;
  }>`
    select id, register, tracking_id, title, body, status, received_at,
      id in (select case_id from identity_tags where tag in (select value from json_each(${tags}))) as tagged
    from cases where withdrawn = 0 and id is not ${wanted.except} and (
      id in (select case_id from identity_tags where tag in (select value from json_each(${tags})))
      or id in (select value from json_each(${JSON.stringify(wanted.linked)}))
      ${query ? sql`or no in (select rowid from case_search where case_search match ${query} order by rowid desc limit 400)` : sql``}
    ) order by no desc limit 500`.execute(db);
  return rows
    .map((row) => ({
      row,
      share: likeness(words, wordsOf(`${row.title} ${row.body}`)),
      linked: wanted.linked.includes(row.id),
    }))
    .filter(({ row, share, linked }) => linked || row.tagged === 1 || share >= 0.6)
    .sort((a, b) => Number(b.linked) - Number(a.linked) || b.row.tagged - a.row.tagged || b.share - a.share)
    .slice(0, 5)
    .map(({ row, share, linked }) => ({
      id: row.id,
      register: row.register,
      trackingId: row.tracking_id,
      title: row.title,
      status: asStatus(row.status),
      receivedAt: row.received_at,
      reasons: [
        ...(linked ? ['dikaitkan petugas'] : []),
        ...(row.tagged ? ['nomor kontak sama'] : []),
        ...(share >= 0.6 ? [`isi ${Math.round(share * 100)} % sama`] : []),
      ],
      linked,
    }));
}

export function similarWhileTyping(
  desk: Desk,
  input: { title: string; body: string; contact: string },
): Promise<SimilarCase[]> {
  const digits = contactDigits(input.contact);
  return similarCases(desk, {
    ...input,
    contactTags: digits && desk.store.keyring.problem === null ? [desk.store.keyring.tag(digits)] : [],
    except: null,
    linked: [],
  });
}
