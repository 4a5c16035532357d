import type { CaseView, ClockView } from '../../../shared/contract/case-views.ts';
import { formatDayDate, formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import type { ExplainedClock, ExplanationData } from '../../../shared/paper/explanation-data.ts';
import { renderExplanation } from '../../../shared/paper/render-explanation.tsx';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import { showCase } from '../cases/show.ts';
import type { Desk } from '../desk.ts';

const stateWord: Record<ClockView['state'], string> = {
  berjalan: 'berjalan',
  dijeda: 'dijeda, menunggu pelapor',
  terpenuhi: 'terpenuhi',
  terlewati: 'terlewati',
};

/** A clock in words, for paper and for the command line. */
export function explainClock(clock: ClockView, zone: Zone): ExplainedClock {
  const { due, limit } = clock;
  return {
    label: clock.label,
    due: formatDayDate(due.date),
    facts: [
      ['Batas waktu', `${limit.amount} ${limit.unit}`],
      ['Dihitung sejak', formatInstant(clock.startedAt, zone)],
      ['Keadaan', [stateWord[clock.state], clock.timeLeft].filter(Boolean).join(', ')],
      ...(clock.stoppedAt === null ? [] : [['Berhenti', formatInstant(clock.stoppedAt, zone)] as const]),
      ...(clock.basis === '' ? [] : [['Dasar', clock.basis] as const]),
    ],
    days: due.days.map(({ date, kind, count, note, listMissing }) => ({
      date: formatDayDate(date),
      kind,
      count,
      note: [note, listMissing ? 'daftar hari libur tahun ini belum ada' : null].filter(Boolean).join('; '),
      due: date === due.date,
    })),
    warnings: due.warnings,
  };
}

/** The annex of a case as a PDF. It is a working paper: it takes no number and is not kept. */
export async function explanationPdf(desk: Desk, caseId: string): Promise<Uint8Array> {
  const view = await showCase(desk, caseId);
  return desk.printer.print(renderExplanation(explanationData(desk, view), paperFonts()));
}

/** The same, staged for the host. */
export async function stagedExplanation(
  desk: Desk,
  caseId: string,
): Promise<{ token: string; name: string }> {
  const { register } = await showCase(desk, caseId);
  const name = `Penjelasan jatuh tempo ${register.replaceAll('/', '-')}.pdf`;
  const { token } = await desk.staging.stage(name, await explanationPdf(desk, caseId));
  return { token, name };
}

function explanationData(desk: Desk, view: CaseView): ExplanationData {
  const { office, paper, calendar } = desk.settings();
  return {
    size: paper.size,
    letterhead: {
      government: office.government,
      office: office.name.toUpperCase(),
      addressLines: [...office.addressLines, ...(office.contact ? [office.contact] : [])],
      emblem: office.emblem,
    },
    foot: {
      register: view.register,
      sop: `${view.sop.name} versi ${view.sop.version}`,
      printedAt: formatInstant(new Date(desk.now()).toISOString(), calendar.zone),
      printedBy: desk.officer()?.name ?? '',
      shortHash: null,
    },
    register: view.register,
    title: view.title,
    clocks: view.clocks.map((clock) => explainClock(clock, calendar.zone)),
  };
}
