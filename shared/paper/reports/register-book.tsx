import type { ReactElement } from 'react';
import { reportCss } from '../css/report.ts';
import type { FontFaces } from '../fonts.ts';
import { renderForm } from '../render-form.tsx';
import { clip, plain } from '../text.ts';
import type { ReportBase } from './report-data.ts';
import { reportFoot } from './report-foot.ts';
import { ReportFrame } from './report-frame.tsx';

/** A line of the book, its dates already written out; '' where nothing happened yet. */
export interface BookLine {
  register: string;
  receivedOn: string;
  channel: string;
  trackingId: string | null;
  reporter: string;
  gist: string;
  classification: string | null;
  category: string | null;
  unit: string | null;
  disposedOn: string;
  dueOn: string;
  answeredOn: string;
  result: string;
  remarks: string;
}
export interface RegisterBookData extends ReportBase {
  period: string;
  lines: readonly BookLine[];
}

const columns: readonly {
  readonly title: string;
  readonly width: number;
  readonly of: (line: BookLine) => string;
}[] = [
  { title: 'Tanggal', width: 5.6, of: (line) => line.receivedOn },
  { title: 'Kanal', width: 5.6, of: (line) => line.channel },
  { title: 'Tracking ID', width: 5.4, of: (line) => line.trackingId ?? '' },
  { title: 'Pelapor', width: 6.2, of: (line) => line.reporter },
  { title: 'Pokok aduan', width: 13.4, of: (line) => clip(line.gist, 160) },
  { title: 'Klasifikasi', width: 8, of: (line) => line.classification ?? '' },
  { title: 'Kategori', width: 8.2, of: (line) => clip(line.category ?? '', 60) },
  { title: 'Bidang/unit', width: 8.2, of: (line) => clip(line.unit ?? '', 70) },
  { title: 'Tgl. disposisi', width: 5.6, of: (line) => line.disposedOn },
  { title: 'Batas waktu', width: 5.6, of: (line) => line.dueOn },
  { title: 'Tgl. jawaban', width: 5.6, of: (line) => line.answeredOn },
  { title: 'Hasil', width: 7.2, of: (line) => line.result },
  { title: 'Keterangan', width: 7.4, of: (line) => clip(line.remarks, 90) },
];

const css = `${reportCss}
.book .list{font-size:7.2pt}
.book .list th{padding:.8mm .5mm}
.book .list td{padding:.6mm .8mm}
.book .register{font-size:6.4pt}
`;

/** Buku register: landscape, a line for every report received in the period. */
export function renderRegisterBook(data: RegisterBookData, fonts: FontFaces): string {
  return renderForm(
    {
      title: `Buku Register ${data.period}`,
      className: 'report book',
      css,
      margins: { top: 11, right: 11, bottom: 16, left: 15 },
      foot: true,
      landscape: true,
      content: <Book data={data} />,
    },
    { size: data.size, foot: reportFoot(data) },
    fonts,
  );
}

function Book({ data }: { data: RegisterBookData }): ReactElement {
  return (
    <ReportFrame
      data={data}
      title="BUKU REGISTER PENGADUAN MASYARAKAT"
      subtitle={`${data.period} · ${data.lines.length} aduan`}
    >
      {data.lines.length === 0 ? (
        <p className="empty">Tidak ada aduan yang diterima dalam masa ini.</p>
      ) : (
        <table className="list">
          <colgroup>
            <col style={{ width: '8%' }} />
            {columns.map(({ title, width }) => (
              <col key={title} style={{ width: `${width}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th>No</th>
              {columns.map(({ title }) => (
                <th key={title}>{title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.lines.map((line, index) => (
              <tr key={line.register}>
                <td>
                  {index + 1}
                  <br />
                  <span className="register">{plain(line.register)}</span>
                </td>
                {columns.map(({ title, of }) => (
                  <td key={title}>{plain(of(line))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ReportFrame>
  );
}
