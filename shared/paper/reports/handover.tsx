import type { ReactElement } from 'react';
import type { Signature } from '../base-data.ts';
import { reportCss } from '../css/report.ts';
import type { FontFaces } from '../fonts.ts';
import { Letterhead } from '../parts/letterhead.tsx';
import { SignatureBlock } from '../parts/signature-block.tsx';
import { renderForm } from '../render-form.tsx';
import { clip, plain } from '../text.ts';
import type { ReportBase } from './report-data.ts';
import { reportFoot } from './report-foot.ts';

export interface HandoverCase {
  register: string;
  title: string;
  step: string;
  holder: string;
  due: string;
  timeLeft: string;
  late: boolean;
}
export interface HandoverPaper {
  kind: string;
  number: string;
  register: string;
  issued: string;
  /** What it is waiting for. */
  waits: string;
}
/** Berita acara serah terima: what one officer leaves and another takes over. Names no reporter. */
export interface HandoverData extends ReportBase {
  /** `Selasa, 24 November 2026`. */
  day: string;
  from: Signature;
  to: Signature;
  cases: HandoverCase[];
  papers: HandoverPaper[];
  lastRegister: string | null;
  lastLetter: string | null;
  events: number;
  /** Null while the office is not enrolled at Kominfo. */
  exchange: { readonly last: string | null; readonly waiting: number } | null;
}

const css = `${reportCss}
.handover h2{font-size:10pt;font-weight:700;margin:4mm 0 1.4mm;break-after:avoid}
.handover .cases th:nth-child(1){width:8mm}
.handover .cases th:nth-child(2){width:31mm}
.handover .cases th:nth-child(4){width:40mm}
.handover .cases th:nth-child(5){width:33mm}
.handover .papers th:nth-child(1){width:8mm}
.handover .papers th:nth-child(2){width:48mm}
.handover .papers th:nth-child(3){width:31mm}
.handover .papers th:nth-child(4){width:24mm}
.handover ul{margin:0 0 0 5mm}
.handover .late{font-weight:700}
.handover .both{display:flex;justify-content:space-between;gap:10mm;margin-top:8mm;break-inside:avoid}
.handover .both>div{width:72mm}
`;

export function renderHandover(data: HandoverData, fonts: FontFaces): string {
  return renderForm(
    {
      title: 'Berita Acara Serah Terima',
      className: 'report handover',
      css,
      margins: { top: 12, right: 16, bottom: 17, left: 20 },
      foot: true,
      content: <Handover data={data} />,
    },
    { size: data.size, foot: reportFoot(data) },
    fonts,
  );
}

function Handover({ data }: { data: HandoverData }): ReactElement {
  const late = data.cases.filter((each) => each.late).length;
  return (
    <>
      <Letterhead of={data.letterhead} />
      <div className="report-title">
        <h1>BERITA ACARA SERAH TERIMA</h1>
        <p>Pekerjaan pejabat penghubung pengelolaan pengaduan</p>
      </div>
      <p>
        Pada hari ini {plain(data.day)} di {plain(data.place)}, {plain(data.from.name)} (
        {plain(data.from.position)}) menyerahkan dan {plain(data.to.name)} ({plain(data.to.position)})
        menerima pekerjaan pengelolaan pengaduan sebagai berikut.
      </p>
      <h2>
        1. Aduan yang belum selesai: {data.cases.length}
        {late > 0 ? `, ${late} di antaranya terlambat` : ''}
      </h2>
      {data.cases.length === 0 ? <p>Tidak ada.</p> : <Cases cases={data.cases} />}
      <h2>2. Surat yang masih ditunggu: {data.papers.length}</h2>
      {data.papers.length === 0 ? <p>Tidak ada.</p> : <Papers papers={data.papers} />}
      <h2>3. Penomoran</h2>
      <ul>
        <li>Nomor register terakhir: {plain(data.lastRegister ?? 'belum ada tahun ini')}</li>
        <li>Nomor surat terakhir: {plain(data.lastLetter ?? 'belum ada tahun ini')}</li>
      </ul>
      <h2>4. Pertukaran data dengan Kominfo</h2>
      <p>
        {exchangeWords(data)} Seluruh {data.events.toLocaleString('id-ID')} catatan tersimpan di folder data
        dan ikut diserahkan bersama kunci kantor (office.key).
      </p>
      <div className="both">
        <div>
          <p>Yang menerima,</p>
          <SignatureBlock of={data.to} />
        </div>
        <div>
          <p>Yang menyerahkan,</p>
          <SignatureBlock of={data.from} />
        </div>
      </div>
    </>
  );
}

function Cases({ cases }: { cases: readonly HandoverCase[] }): ReactElement {
  return (
    <table className="list cases">
      <thead>
        <tr>
          <th>No</th>
          <th>Register</th>
          <th>Hal</th>
          <th>Langkah sekarang</th>
          <th>Batas waktu</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((each, index) => (
          <tr key={each.register}>
            <td className="n">{index + 1}</td>
            <td>{plain(each.register)}</td>
            <td>{plain(clip(each.title, 140))}</td>
            <td>
              {plain(each.step)}
              {each.holder === '' ? null : (
                <>
                  <br />
                  {plain(each.holder)}
                </>
              )}
            </td>
            <td className={each.late ? 'late' : ''}>
              {plain(each.due)}
              <br />
              {plain(each.timeLeft)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Papers({ papers }: { papers: readonly HandoverPaper[] }): ReactElement {
  return (
    <table className="list papers">
      <thead>
        <tr>
          <th>No</th>
          <th>Surat</th>
          <th>Register</th>
          <th>Terbit</th>
          <th>Yang ditunggu</th>
        </tr>
      </thead>
      <tbody>
        {papers.map((each, index) => (
          <tr key={`${each.register} ${each.kind} ${each.number} ${each.issued}`}>
            <td className="n">{index + 1}</td>
            <td>{plain(each.number === '' ? each.kind : `${each.kind} ${each.number}`)}</td>
            <td>{plain(each.register)}</td>
            <td>{plain(each.issued)}</td>
            <td>{plain(each.waits)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What Kominfo has not got yet, so that the one who takes over knows. */
function exchangeWords({ exchange }: HandoverData): string {
  if (exchange === null) return 'Kantor ini belum terhubung dengan Kominfo.';
  const last =
    exchange.last === null ? 'Belum pernah bertukar data' : `Terakhir bertukar data ${exchange.last}`;
  const waiting =
    exchange.waiting === 0
      ? 'tidak ada catatan yang menunggu dikirim'
      : `${exchange.waiting.toLocaleString('id-ID')} catatan menunggu dikirim`;
  return `${last}; ${waiting}.`;
}
