import { type CellColumn, cellLabel, withCell } from './cells.ts';
import { mostActors, mostSteps, type SopContent } from './content.ts';
import { guessCompletion } from './guess-completion.ts';
import { emptyStep, withActor } from './rows.ts';
import { type Grid, readHeader, type TableColumn, type TableHeader } from './table-header.ts';
import { readCompletion, readKind } from './terms.ts';
import type { StepKind } from './types.ts';

export type TableRead =
  | { readonly ok: true; readonly content: SopContent }
  | { readonly ok: false; readonly problems: readonly string[] };

/** One row of the table by what its columns hold; `line` is its row in the file or on the clipboard, from 1. */
interface Row {
  readonly line: number;
  readonly text: (column: Exclude<TableColumn, object>) => string;
  readonly actors: string;
}

const label = (column: TableColumn | null): string =>
  column === null ? 'tanpa nama' : typeof column === 'object' ? column.actor : (titles[column] ?? column);
const titles: Readonly<Record<Exclude<TableColumn, object>, string>> = {
  no: 'No',
  key: 'Kunci',
  ...cellLabel,
};

/**
 * Reads a step table from Word, Excel or a file into an SOP whose other parts are `base`'s. Refuses, naming each
 * place, what cannot be told apart (merged cells, a missing column): then nothing of it is used. What is only wrong
 * as an SOP (a missing time, a loop) is left to validateSop. A step with the same activity as one of `base` is that step.
 */
export function readSopTable(grid: Grid, base: SopContent): TableRead {
  const header = readHeader(grid);
  if (!header)
    return {
      ok: false,
      problems: [
        'Baris kepala dengan kolom Kegiatan tidak ada; sertakan baris kepalanya (No, Kegiatan, Pelaksana, …).',
      ],
    };
  const problems = [...missingColumns(header), ...mergedCells(grid, header)];
  const rows = rowsOf(grid, header);
  if (rows.length === 0) problems.push('Tidak ada langkah di bawah baris kepala.');
  if (rows.length > mostSteps)
    problems.push(
      `Tabel berisi ${rows.length} langkah, paling banyak ${mostSteps}; pecah menjadi beberapa SOP.`,
    );
  problems.push(...rows.flatMap((row, index) => rowProblems(row, index)));
  if (problems.length > 0) return { ok: false, problems };
  const content = build(rows, base);
  return content.actors.length > mostActors
    ? {
        ok: false,
        problems: [
          `Tabel menyebut ${content.actors.length} pelaksana, paling banyak ${mostActors}; satukan yang sama.`,
        ],
      }
    : { ok: true, content };
}

function missingColumns({ columns }: TableHeader): string[] {
  const has = (wanted: TableColumn) => columns.includes(wanted);
  const actors = has('actors') || columns.some((each) => each !== null && typeof each === 'object');
  return [
    ...(actors ? [] : ['Kolom Pelaksana tidak ada; tambahkan pada baris kepala.']),
    ...(has('time') ? [] : ['Kolom Waktu tidak ada; tambahkan pada baris kepala.']),
  ];
}

function mergedCells(grid: Grid, { columns, body }: TableHeader): string[] {
  return grid.slice(body).flatMap((row, index) =>
    row.flatMap((cell, at) => {
      const column = columns[at] ?? null;
      if (!cell.merged || column === null) return [];
      return [
        `Baris ${body + index + 1}, kolom ${label(column)}: sel digabung; pisahkan selnya lalu isi tiap baris.`,
      ];
    }),
  );
}

function rowsOf(grid: Grid, { columns, body }: TableHeader): Row[] {
  return grid
    .slice(body)
    .map((cells, index): Row => {
      const text = (column: Exclude<TableColumn, object>) =>
        cells[columns.indexOf(column)]?.text.replace(/[^\S\n]+/g, ' ').trim() ?? '';
      const marked = columns.flatMap((column, at) =>
        column !== null && typeof column === 'object' && (cells[at]?.text ?? '').trim() !== ''
          ? [column.actor]
          : [],
      );
      return { line: body + index + 1, text, actors: marked.length > 0 ? marked.join(', ') : text('actors') };
    })
    .filter((row) => !isBlank(row) && !isColumnNumbers(row));
}

const isBlank = (row: Row): boolean =>
  row.actors === '' &&
  (['activity', 'inputs', 'time', 'output', 'note'] as const).every((column) => row.text(column) === '');

/** The row under a header that only numbers its columns: 1, 2, 3, … */
const isColumnNumbers = (row: Row): boolean =>
  /^\(?\d{1,2}\)?$/.test(row.text('activity')) && /^\(?\d{1,2}\)?$/.test(row.text('time'));

function rowProblems(row: Row, index: number): string[] {
  const kind = row.text('kind');
  const completion = row.text('completedBy');
  const number = row.text('no').replace(/\.$/, '');
  const at = `Baris ${row.line}`;
  return [
    ...(kind !== '' && readKind(kind) === null
      ? [`${at}: jenis "${kind}" tidak dikenal; pakai mulai, proses, keputusan atau selesai.`]
      : []),
    ...(completion !== '' && readCompletion(completion) === null
      ? [`${at}: "${completion}" pada Diselesaikan oleh tidak dikenal; kosongkan atau ganti.`]
      : []),
    ...(/^\d+$/.test(number) && Number(number) !== index + 1
      ? [
          `${at}: bernomor ${number} padahal langkah ke-${index + 1}; urutkan nomornya, karena cabang menunjuk nomor.`,
        ]
      : []),
  ];
}

function build(rows: readonly Row[], base: SopContent): SopContent {
  let content: SopContent = { ...base, steps: [] };
  for (const { actors } of rows)
    for (const name of actors.split(/[,;\n]/)) content = withActor(content, name);
  const done = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const activity = row.text('activity').replace(/\n/g, ' ');
    const twin = base.steps.find((step) =>
      row.text('key') === '' ? step.activity === activity : step.key === row.text('key'),
    );
    const free = (key: string | undefined) => key && !content.steps.some((each) => each.key === key);
    const fresh = emptyStep([...base.steps, ...content.steps]);
    const given = row.text('key') || twin?.key;
    const completedBy =
      readCompletion(row.text('completedBy')) ?? twin?.completedBy ?? guessCompletion(activity, done);
    done.add(completedBy);
    const kind = readKind(row.text('kind')) ?? kindOf(row, index, rows.length);
    const key = given && free(given) ? given : fresh.key;
    content = { ...content, steps: [...content.steps, { ...fresh, key, kind, completedBy }] };
  }
  // Branches name numbers, so they are read when all rows are there.
  for (const column of ['activity', 'inputs', 'time', 'output', 'note', 'branches'] as const)
    content = withColumn(
      content,
      column,
      // Word breaks an activity into paragraphs; the table names it in one line.
      rows.map((row) => (column === 'activity' ? row.text(column).replace(/\n/g, ' ') : row.text(column))),
    );
  return withColumn(
    content,
    'actors',
    rows.map((row) => row.actors),
  );
}

function withColumn(content: SopContent, column: CellColumn, texts: readonly string[]): SopContent {
  return texts.reduce((table, text, index) => {
    const key = table.steps[index]?.key;
    return key === undefined || text === '' ? table : withCell(table, key, column, text);
  }, content);
}

function kindOf(row: Row, index: number, count: number): StepKind {
  if (row.text('branches') !== '' || row.text('activity').endsWith('?')) return 'decision';
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'process';
}
