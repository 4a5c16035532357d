import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { channelLabel } from '../../../shared/domain/case/terms.ts';
import { faultWords, readPiece } from '../../../shared/domain/wording/check.ts';
import { fill, type Values } from '../../../shared/domain/wording/fill.ts';
import type { Part } from '../../../shared/domain/wording/parse.ts';
import { pieceOf, type WordingId } from '../../../shared/domain/wording/pieces.ts';
import type { Placeholder } from '../../../shared/domain/wording/placeholders.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import type { Facts } from './facts.ts';

/** What every paper's words may ask of its case and office. */
export function wordValues({ desk, source, details, register, receivedAt, zone, main }: Facts): Values {
  const { office, deadlines } = desk.settings();
  const reply = deadlines.find((each) => each.kind === 'balasan-pelapor')?.limit;
  const running = main && main.stoppedAt === null && main.due.date >= desk.today();
  return {
    nomor_register: register,
    tracking_id: details.trackingId,
    tanggal_diterima: formatDate(toLocalDate(receivedAt, zone)),
    judul: details.title,
    kanal: channelLabel[source.state.received?.channel ?? 'lainnya'],
    kantor: office.name,
    kontak: office.contact,
    batas_jawab: main ? formatDate(main.due.date) : null,
    batas_balasan: reply ? `${reply.amount} ${reply.unit}` : null,
    paling_lambat: running ? `paling lambat ${formatDate(main.due.date)}` : 'segera',
  } satisfies Partial<Record<Placeholder, string | null>>;
}

/** The office's own words of a piece where it has some, else the usual ones. */
export function pieceParts({ desk }: Facts, id: WordingId): readonly Part[] {
  const read = readPiece(id, desk.settings().wording[id] ?? pieceOf(id).usual);
  if (read.ok) return read.parts;
  throw new Refused(`${faultWords(id, read.fault)} Perbaiki di Pengaturan › Kata-kata surat.`);
}

/** A piece of a paper with the case's values in it. */
export const words = (facts: Facts, id: WordingId): string => fill(pieceParts(facts, id), wordValues(facts));
