import { formatDate } from '../../domain/calendar/format.ts';
import type { Ratifier } from '../../domain/sop/identity.ts';
import type { Sop } from '../../domain/sop/types.ts';
import { formatNip } from '../nip.ts';
import { plain } from '../text.ts';

const none = '-';
/** Where a name is to be written by hand. */
const gap = '.................................................';

/** The rows right of the emblem, without the one with the signature. */
export function identityRows(sop: Sop): { label: string; text: string; bold: boolean }[] {
  const { madeOn, revisedOn } = sop.identity;
  const date = (value: string | null): string => (value === null || value === '' ? none : formatDate(value));
  return [
    { label: 'Nomor SOP', text: plain(sop.number) || none, bold: false },
    { label: 'Tanggal Pembuatan', text: date(madeOn), bold: false },
    { label: 'Tanggal Revisi', text: date(revisedOn), bold: false },
    { label: 'Tanggal Efektif', text: date(sop.effectiveFrom), bold: false },
    { label: 'Nama SOP', text: plain(sop.name) || none, bold: true },
  ];
}

/** Position, name, and rank with NIP of who ratified the SOP; gaps to be filled in when nobody has yet. */
export function ratifiedLines(ratifier: Ratifier | null): { over: string[]; name: string; under: string[] } {
  if (ratifier === null) return { over: [gap], name: gap, under: ['NIP'] };
  const position = plain(ratifier.position).replace(/,$/, '');
  return {
    over: [`${ratifier.prefix} ${position},`.trim()],
    name: plain(ratifier.name) || gap,
    under: [
      ...(ratifier.rank ? [plain(ratifier.rank)] : []),
      ratifier.nip ? `NIP ${formatNip(ratifier.nip)}` : 'NIP',
    ],
  };
}
