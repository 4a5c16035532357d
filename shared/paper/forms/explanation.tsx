import type { ReactElement } from 'react';
import type { ExplainedClock, ExplanationData } from '../explanation-data.ts';
import { Letterhead } from '../parts/letterhead.tsx';
import { clip, plain } from '../text.ts';

/** "Mengapa jatuh tempo tanggal ini?": each clock with its days and the reason why each counts or not. */
export function Explanation({ data }: { data: ExplanationData }): ReactElement {
  return (
    <>
      <Letterhead of={data.letterhead} />
      <h1>LAMPIRAN PENJELASAN JATUH TEMPO</h1>
      <p className="about">
        {plain(data.register)}: {clip(data.title, 160)}
      </p>
      {data.clocks.length === 0 ? <p>Tidak ada batas waktu pada aduan ini.</p> : null}
      {data.clocks.map((clock) => (
        <Clock key={`${clock.label} ${clock.due}`} clock={clock} />
      ))}
    </>
  );
}

function Clock({ clock }: { clock: ExplainedClock }): ReactElement {
  return (
    <section>
      <h2>
        {plain(clock.label)}: {clock.due}
      </h2>
      <dl className="fields">
        {clock.facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{plain(text)}</dd>
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">Hari</th>
            <th scope="col">Ke-</th>
            <th scope="col">Dihitung atau tidak</th>
            <th scope="col">Alasan</th>
          </tr>
        </thead>
        <tbody>
          {clock.days.map((day) => (
            <tr key={day.date} className={day.due ? 'due' : day.count === null ? 'off' : undefined}>
              <td>{day.date}</td>
              <td>{day.count ?? ''}</td>
              <td>{day.due ? `${day.kind}, jatuh tempo` : day.kind}</td>
              <td>{plain(day.note)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {clock.warnings.map((warning) => (
        <p key={warning} className="warning">
          {plain(warning)}
        </p>
      ))}
    </section>
  );
}
