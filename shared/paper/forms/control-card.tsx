import type { ReactElement } from 'react';
import type { ControlCardData, ControlStep } from '../data.ts';
import { formatNip } from '../nip.ts';
import { Fields } from '../parts/fields.tsx';
import { Letterhead } from '../parts/letterhead.tsx';
import { QrPlace } from '../parts/qr-place.tsx';
import { clip, plain } from '../text.ts';

/** Kartu kendali: travels with the file; each step has its times and a cell to initial. */
export function ControlCard({ data }: { data: ControlCardData }): ReactElement {
  return (
    <>
      <Letterhead of={data.letterhead} />
      <h1 className="card-title">KARTU KENDALI PENGADUAN</h1>
      <div className="card-facts">
        <Fields
          of={[
            { label: 'Nomor register', value: <b>{plain(data.register)}</b> },
            { label: 'Tracking ID', value: plain(data.trackingId ?? '-') },
            { label: 'Diterima', value: plain(data.receivedAt) },
            { label: 'Kanal', value: plain(data.channel) },
          ]}
        />
        <Fields
          of={[
            { label: 'Klasifikasi', value: plain(data.classification ?? '-') },
            { label: 'Bidang', value: plain(data.unit ?? '-') },
            { label: 'Batas waktu', value: plain(data.due ?? '-') },
            { label: 'Keadaan', value: plain(data.status) },
          ]}
        />
        <Fields
          className="wide"
          of={[
            { label: 'Hal', value: <b>{plain(data.subject)}</b> },
            { label: 'Pokok aduan', value: clip(data.gist, 420) },
            { label: 'SOP', value: plain(data.sop) },
          ]}
        />
      </div>
      <table className="steps">
        <thead>
          <tr>
            <th>No</th>
            <th>Kegiatan</th>
            <th>Pelaksana</th>
            <th>Mutu baku</th>
            <th>Mulai</th>
            <th>Selesai</th>
            <th>Lama</th>
            <th>Oleh</th>
            <th>Paraf</th>
          </tr>
        </thead>
        <tbody>
          {data.steps.map((step) => (
            <Step key={step.number} step={step} />
          ))}
        </tbody>
      </table>
      <div className="sign">
        <div className="left">
          <QrPlace of={data.code} />
          <p className="legend">{data.legend.map(plain).join('; ')}</p>
        </div>
        <div className="officer">
          <p>
            {plain(data.place)}, {plain(data.date)}
          </p>
          <p>{plain(data.officer.position)},</p>
          <div className="room" aria-hidden="true" />
          <p className="name">
            {plain(data.officer.name) === ''
              ? '(............................................)'
              : plain(data.officer.name)}
          </p>
          {data.officer.nip === null ? null : <p>NIP {formatNip(data.officer.nip)}</p>}
        </div>
      </div>
    </>
  );
}

function Step({ step }: { step: ControlStep }): ReactElement {
  return (
    <tr className={step.skipped ? 'skipped' : undefined}>
      <td className="no">{step.number}</td>
      <td>
        {plain(step.activity)}
        {step.note === null ? null : <p className="note">{plain(step.note)}</p>}
      </td>
      <td>{plain(step.actor)}</td>
      <td>{plain(step.standard)}</td>
      <td>{plain(step.startedAt ?? '')}</td>
      <td>{plain(step.doneAt ?? '')}</td>
      <td>{plain(step.took ?? '')}</td>
      <td className="no">{plain(step.initials ?? '')}</td>
      <td />
    </tr>
  );
}
