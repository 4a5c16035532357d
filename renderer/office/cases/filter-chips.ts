import type { CaseListFilter } from '../../../shared/contract/list-views.ts';
import { formatDate, formatMinutes, monthName } from '../../../shared/domain/calendar/format.ts';
import { channelLabel, classificationLabel, statusLabel } from '../../../shared/domain/case/terms.ts';

export interface FilterChip {
  readonly key: string;
  readonly label: string;
  /** The filter without what this chip stands for. */
  readonly without: CaseListFilter;
}

export const clockLabel: Record<NonNullable<CaseListFilter['clock']>, string> = {
  terlambat: 'Terlambat',
  'hari-ini': 'Jatuh tempo hari ini',
  besok: 'Jatuh tempo hari kerja berikutnya',
  dekat: 'Hampir jatuh tempo',
  longgar: 'Belum mendesak',
  berjalan: 'Batas waktu berjalan',
};
/** The words for cases without a unit or a category. */
export const noneOf = { unit: 'belum didisposisi', category: 'tanpa kategori' } as const;
export const classificationWord = (value: NonNullable<CaseListFilter['classification']>[number]): string =>
  value === 'belum' ? 'Belum diklasifikasi' : classificationLabel[value];

/** One removable chip for each thing the list is narrowed by. */
export function filterChips(filter: CaseListFilter): FilterChip[] {
  const chips: FilterChip[] = [];
  const add = (key: string, label: string, change: CaseListFilter) =>
    chips.push({ key, label, without: { ...filter, ...change } });
  if (filter.text) add('text', `“${filter.text}”`, { text: undefined });
  for (const one of filter.status ?? []) {
    add(`status ${one}`, statusLabel[one], { status: filter.status?.filter((other) => other !== one) });
  }
  if (filter.clock) add('clock', clockLabel[filter.clock], { clock: undefined });
  for (const one of filter.classification ?? []) {
    add(`classification ${one}`, classificationWord(one), {
      classification: filter.classification?.filter((other) => other !== one),
    });
  }
  if (filter.category !== undefined)
    add('category', `Kategori: ${filter.category || noneOf.category}`, { category: undefined });
  for (const one of filter.channel ?? []) {
    add(`channel ${one}`, channelLabel[one], { channel: filter.channel?.filter((other) => other !== one) });
  }
  if (filter.unit !== undefined) add('unit', `Unit: ${filter.unit || noneOf.unit}`, { unit: undefined });
  const received = period('Diterima', filter.from, filter.to);
  if (received) add('received', received, { from: undefined, to: undefined });
  const finished = period('Selesai', filter.finishedFrom, filter.finishedTo);
  if (finished) add('finished', finished, { finishedFrom: undefined, finishedTo: undefined });
  if (filter.finishDays) {
    const days = filter.finishDays.replace('-', '–').replace(/^(\d+)\+$/, '$1 atau lebih');
    add('finishDays', `Dijawab dalam ${days} hari kerja`, { finishDays: undefined });
  }
  if (filter.onTime)
    add('onTime', filter.onTime === 'ya' ? 'Dijawab tepat waktu' : 'Dijawab lewat batas', {
      onTime: undefined,
    });
  if (filter.origin)
    add('origin', filter.origin === 'kominfo' ? 'Dari Kominfo' : 'Diterima kantor sendiri', {
      origin: undefined,
    });
  if (filter.stepOf)
    add('step', stepChip(filter), { stepOf: undefined, stepPace: undefined, stepMonth: undefined });
  return chips;
}

/** `Langkah telaah (SOP versi 1), lewat mutu baku, Mei 2026`. */
function stepChip({ stepOf = '', stepPace, stepMonth }: CaseListFilter): string {
  const [, version, step] = /@(\d+)\/(.+)$/.exec(stepOf) ?? [];
  const pace =
    stepPace === 'dalam'
      ? ', dalam mutu baku'
      : stepPace === 'lewat'
        ? ', lewat mutu baku'
        : stepPace
          ? `, paling sedikit ${formatMinutes(Number.parseInt(stepPace, 10))}`
          : '';
  const month = stepMonth ? `, ${monthName(Number(stepMonth.slice(5)))} ${stepMonth.slice(0, 4)}` : '';
  return `Langkah ${step} (SOP versi ${version})${pace}${month}`;
}

function period(word: string, from: string | undefined, to: string | undefined): string | null {
  if (from && to) {
    if (from === to) return `${word} ${formatDate(from)}`;
    const whole = wholeMonth(from, to);
    return whole === null ? `${word} ${formatDate(from)} – ${formatDate(to)}` : `${word} ${whole}`;
  }
  if (from) return `${word} sejak ${formatDate(from)}`;
  if (to) return `${word} sampai ${formatDate(to)}`;
  return null;
}

/** `Mei 2017` when the period is exactly that month. */
function wholeMonth(from: string, to: string): string | null {
  const month = from.slice(0, 7);
  if (from !== firstOfMonth(month) || to !== lastOfMonth(month)) return null;
  return `${monthName(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`;
}

/** 'YYYY-MM' -> its first day. */
export function firstOfMonth(month: string): string {
  return `${month}-01`;
}

/** 'YYYY-MM' -> its last day. */
export function lastOfMonth(month: string): string {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, '0')}`;
}
