import type { Limit } from '../calendar/types.ts';
import type { Completion, SopStep } from './types.ts';

/** What a step's time means for its clock. */
export type StepTime = Pick<SopStep, 'limit' | 'limitFrom'>;

/** What `sejak …` may name, by the action whose last time the limit counts from. */
const since: readonly (readonly [RegExp, Completion])[] = [
  [/disposisi/, 'dispose'],
  [/diterima|penerimaan|terima/, 'receive'],
  [/tindak lanjut|cek lapangan/, 'follow-up'],
  [/telaah|verifikasi|lengkap/, 'verify'],
  [/konsep/, 'draft'],
  [/setuju/, 'approve'],
  [/kirim/, 'send'],
  [/balasan|tanggapan/, 'reply'],
];

const bound = /^(≤|<=?|maks(imal|imum)?\.?|paling lama|paling lambat|selambat-lambatnya)\s*/;
const amount = /^(\d{1,5})\s*(?:x\s*(\d{1,3})\s*)?(menit|mnt|jam kerja|jam|hari kerja|hk|hari|minggu)\b\.?/;

/**
 * Reads a step's time as its paper says it: `10 menit`, `2 jam`, `1 hari kerja`, `14 hari`, `2 x 24 jam`,
 * `≤ 5 hari kerja sejak disposisi`, `10 menit, ≤ 1 hari kerja` (the bound counts), `sesuai klasifikasi`. Blank is no
 * limit; null when it is no time. Hours are working hours, unless they are whole days (`24 jam`, `2 x 24 jam`).
 */
export function readStepTime(text: string): StepTime | null {
  const plain = text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain === '-') return { limit: null };
  if (/^(sesuai|menurut|mengikuti)( batas)? klasifikasi( aduan)?$/.test(plain))
    return { limit: 'klasifikasi' };
  const parts = plain.split(/[,;]|\batau\b/).map((part) => part.trim());
  const times = parts.map(readPart);
  if (times.some((time) => time === null)) return null;
  const bounded = parts.findLastIndex((part) => bound.test(part));
  return times[bounded < 0 ? times.length - 1 : bounded] ?? null;
}

function readPart(part: string): StepTime | null {
  const rest = part.replace(bound, '');
  const match = amount.exec(rest);
  if (!match) return null;
  const limit = limitOf(Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ?? '');
  if (!limit) return null;
  const tail = rest.slice(match[0].length).trim();
  if (tail === '' || tail === 'kerja') return { limit };
  const from = /^(?:sejak|dari|setelah|sesudah) (.+)$/.exec(tail)?.[1];
  const limitFrom = from && since.find(([words]) => words.test(from))?.[1];
  return limitFrom ? { limit, limitFrom } : null;
}

function limitOf(count: number, times: number | null, unit: string): Limit | null {
  const total = count * (times ?? 1);
  const most = (limit: Limit, bound: number) => (total > 0 && limit.amount <= bound ? limit : null);
  switch (unit) {
    case 'menit':
    case 'mnt':
      return most({ amount: total, unit: 'menit' }, 24_000);
    case 'jam kerja':
      return most({ amount: total, unit: 'jam kerja' }, 400);
    case 'jam':
      return total % 24 === 0
        ? most({ amount: total, unit: 'jam' }, 9_600)
        : most({ amount: total, unit: 'jam kerja' }, 400);
    case 'hari kerja':
    case 'hk':
      return times === null ? most({ amount: total, unit: 'hari kerja' }, 400) : null;
    case 'minggu':
      return times === null ? most({ amount: total * 7, unit: 'hari' }, 400) : null;
    default:
      return times === null ? most({ amount: total, unit: 'hari' }, 400) : null;
  }
}

/** Forms that are understood, for whoever typed one that is not. */
export const timeExamples =
  '10 menit, 2 jam, 1 hari kerja, 14 hari, ≤ 5 hari kerja sejak disposisi, sesuai klasifikasi';
