import type { ReactElement } from 'react';
import { reportCss } from '../css/report.ts';
import type { FontFaces } from '../fonts.ts';
import { renderForm } from '../render-form.tsx';
import { clip, plain } from '../text.ts';
import type { ReportBase } from './report-data.ts';
import { reportFoot } from './report-foot.ts';
import { ReportFrame } from './report-frame.tsx';

export interface AgendaLine {
  sequence: number;
  number: string;
  date: string;
  kind: string;
  register: string;
  subject: string;
  by: string;
  /** Why and when it was cancelled. */
  cancelled: string | null;
}
export interface AgendaData extends ReportBase {
  year: number;
  lines: AgendaLine[];
  /** Numbers that no letter here has. */
  missing: number[];
}

const css = `${reportCss}
.agenda .list th:nth-child(1){width:9mm}
.agenda .list th:nth-child(2){width:42mm}
.agenda .list th:nth-child(3){width:24mm}
.agenda .list th:nth-child(4){width:26mm}
.agenda .list th:nth-child(5){width:32mm}
`;

/** Agenda nomor surat: every number of a year in order, cancelled ones struck through. */
export function renderAgenda(data: AgendaData, fonts: FontFaces): string {
  return renderForm(
    {
      title: `Agenda Nomor Surat ${data.year}`,
      className: 'report agenda',
      css,
      margins: { top: 12, right: 14, bottom: 17, left: 18 },
      foot: true,
      content: <Agenda data={data} />,
    },
    { size: data.size, foot: reportFoot(data) },
    fonts,
  );
}

function Agenda({ data }: { data: AgendaData }): ReactElement {
  return (
    <ReportFrame data={data} title="AGENDA NOMOR SURAT" subtitle={`Tahun ${data.year}`}>
      {data.lines.length === 0 ? (
        <p className="empty">Belum ada nomor surat yang diberikan pada tahun ini.</p>
      ) : (
        <table className="list">
          <thead>
            <tr>
              <th>No</th>
              <th>Nomor surat</th>
              <th>Tanggal terbit</th>
              <th>Jenis</th>
              <th>Register aduan</th>
              <th>Hal</th>
            </tr>
          </thead>
          <tbody>
            {data.lines.map((line) => (
              <Line key={line.sequence} line={line} />
            ))}
          </tbody>
        </table>
      )}
      {data.missing.length === 0 ? null : (
        <p className="note">Nomor urut yang suratnya tidak ada di sini: {data.missing.join(', ')}.</p>
      )}
    </ReportFrame>
  );
}

function Line({ line }: { line: AgendaLine }): ReactElement {
  const struck = (text: string) => (line.cancelled === null ? plain(text) : <s>{plain(text)}</s>);
  return (
    <tr>
      <td className="n">{line.sequence}</td>
      <td>{struck(line.number)}</td>
      <td>
        {plain(line.date)}
        <br />
        {plain(line.by)}
      </td>
      <td>{struck(line.kind)}</td>
      <td>{plain(line.register)}</td>
      <td>
        {struck(clip(line.subject, 160))}
        {line.cancelled === null ? null : <p>DIBATALKAN {plain(line.cancelled)}</p>}
      </td>
    </tr>
  );
}
