import type { CodeVerdict } from '../../../shared/contract/paper-views.ts';
import { signedBy } from '../../../shared/data-folder/ed25519.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { paperLabel } from '../../../shared/domain/case/terms.ts';
import { loadCase } from '../../../shared/event-store/case-streams.ts';
import { type ReadCode, readCode } from '../../../shared/paper/code/paper-code.ts';
import { caseKey } from '../cases/keys.ts';
import type { Desk } from '../desk.ts';
import { contentHash } from './code.ts';
import { paperById } from './list.ts';

const no = (message: string): CodeVerdict => ({ genuine: false, message, paper: null });

/** Whether a code is one of this office's own, and what became of its paper. */
export async function verifyCode(desk: Desk, text: string): Promise<CodeVerdict> {
  const read = readCode(text);
  if (typeof read === 'string') return no(read);
  const { claim } = read;
  const stored = await storedContent(desk, claim.paperId);
  const issued = stored?.code ?? null;
  if (!desk.office().signingKeys.some((key) => signedBy(key, read.signed, read.signature)))
    return no(
      `Tanda tangan tidak cocok: ${issued === null ? 'kode ini diubah, atau bukan terbitan kantor ini' : `kode ini diubah pada bagian ${differing(read, issued)}`}.`,
    );
  const what = `${paperLabel[claim.kind]} untuk aduan ${claim.register}`;
  if (issued === null)
    return {
      genuine: true,
      message: `Asli: ${what}, terbitan kantor ini. Surat itu tidak ada dalam folder data ini.`,
      paper: null,
    };
  if (issued !== text.trim() || !Buffer.from(claim.hash).equals(contentHash(stored ?? {})))
    return no(
      `Tanda tangan asli, tetapi isi ${what} yang tersimpan di sini tidak lagi sama. Pulihkan dari cadangan.`,
    );
  const paper = await paperById(desk, claim.paperId);
  const { zone } = desk.settings().calendar;
  const named = `${paperLabel[paper.kind]}${paper.number ? ` ${paper.number}` : ''} untuk aduan ${paper.register}`;
  const on = formatDate(toLocalDate(paper.issuedAt, zone));
  if (paper.cancelled !== null)
    return {
      genuine: false,
      message: `${named} asli terbitan kantor ini, tetapi DIBATALKAN ${formatDate(toLocalDate(paper.cancelled.at, zone))}: ${paper.cancelled.reason}`,
      paper,
    };
  return { genuine: true, message: `Asli: ${named}, terbit ${on}.`, paper };
}

/** What a paper of this folder was issued with, its code included; null when it is not here. */
async function storedContent(desk: Desk, paperId: string): Promise<{ readonly code?: string | null } | null> {
  const row = await desk.store.read
    .selectFrom('papers')
    .select(['case_id', 'key_id'])
    .where('id', '=', paperId)
    .executeTakeFirst();
  if (!row) return null;
  const { events } = await loadCase(desk.store.read, row.case_id);
  const event = events.find((each) => each.type === 'paper-issued' && each.payload.paperId === paperId);
  if (event?.type !== 'paper-issued') return null;
  const bytes = desk.store.blobs.read(await caseKey(desk, row.key_id), event.payload.data);
  const stored: { readonly code?: string | null } = JSON.parse(bytes.toString());
  return stored;
}

const partNames = [
  'format',
  'nomor register',
  'nomor surat dalam sistem',
  'jenis surat',
  'sidik isi',
  'tanda tangan',
];

/** Which parts of a code are not as it was issued. */
function differing(read: ReadCode, issued: string): string {
  const whole = issued.split('*');
  const given = read.signed.split('*');
  const parts = partNames.filter((_, i) => i < given.length && given[i] !== whole[i]);
  return parts.length === 0 ? 'tanda tangan' : parts.join(' dan ');
}
