import type { ExplainedClock } from '../../../shared/paper/explanation-data.ts';
import { findCaseId } from '../../workbench/cases/find-id.ts';
import { showCase } from '../../workbench/cases/show.ts';
import { explainClock, explanationPdf } from '../../workbench/papers/explanation.ts';
import { argument, type Command, option } from '../context.ts';
import { fileToWrite } from '../files.ts';

/** `explain ID`: why each limit of a case is due when it is, day by day; as text, JSON or PDF. */
export const explain: Command = {
  usage: 'explain ID [--pdf BERKAS.pdf]            mengapa jatuh tempo tanggal itu, hari demi hari',
  places: 1,
  options: { pdf: 'value' },
  async run(context) {
    const { desk, print, json } = context;
    const id = await findCaseId(desk, argument(context, 0, 'nomor register, Tracking ID atau id aduan'));
    const { register, clocks } = await showCase(desk, id);
    const pdf = option(context, 'pdf');
    const out = pdf ? fileToWrite(pdf) : null;
    try {
      out?.write(Buffer.from(await explanationPdf(desk, id)));
    } finally {
      out?.giveUp();
    }
    if (json) print(JSON.stringify({ id, register, clocks, ...(out ? { out: out.path } : {}) }));
    else if (out) print(`Penjelasan jatuh tempo ${register} ada di ${out.path}`);
    else {
      const { zone } = desk.settings().calendar;
      print([register, ...clocks.flatMap((clock) => linesOf(explainClock(clock, zone)))].join('\n'));
      if (clocks.length === 0) print('Tidak ada batas waktu pada aduan ini.');
    }
  },
};

function linesOf({ label, due, facts, days, warnings }: ExplainedClock): string[] {
  return [
    '',
    `${label}: ${due}`,
    ...facts.map(([term, text]) => `  ${term}: ${text}`),
    ...days.map(({ date, kind, count, note, due: isDue }) =>
      [
        `    ${date}: ${count === null ? kind : `${kind} (ke-${count})`}`,
        ...(note === '' ? [] : [note]),
        ...(isDue ? ['jatuh tempo'] : []),
      ].join(', '),
    ),
    ...warnings.map((warning) => `  Perhatian: ${warning}`),
  ];
}
