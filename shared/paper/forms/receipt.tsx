import type { ReactElement } from 'react';
import type { ReceiptData } from '../data.ts';
import { formatNip } from '../nip.ts';
import { Fields } from '../parts/fields.tsx';
import { footLines } from '../parts/foot.ts';
import { Letterhead } from '../parts/letterhead.tsx';
import { QrPlace } from '../parts/qr-place.tsx';
import { clip, plain } from '../text.ts';
import { attachmentText, gistLines } from './receipt-room.ts';

/** Tanda terima: the same receipt twice on one sheet, to be cut apart. */
export function Receipt({ data }: { data: ReceiptData }): ReactElement {
  return (
    <div className="copies">
      <Copy data={data} whose="Untuk pelapor" />
      <div className="cut" aria-hidden="true">
        <Scissors />
        <span />
      </div>
      <Copy data={data} whose="Untuk arsip" />
    </div>
  );
}

function Copy({ data, whose }: { data: ReceiptData; whose: string }): ReactElement {
  const officer = plain(data.officer.name);
  return (
    <section className="copy" aria-label={whose}>
      <Letterhead of={{ ...data.letterhead, addressLines: data.letterhead.addressLines.slice(0, 3) }} />
      <div className="title">
        <h1>TANDA TERIMA PENGADUAN</h1>
        <p className="whose">{whose}</p>
      </div>
      <div className="facts">
        <div className="pair">
          <Fields
            of={[
              { label: 'Nomor register', value: <span className="register">{plain(data.register)}</span> },
              { label: 'Hari, tanggal', value: plain(data.day) },
              { label: 'Pukul', value: plain(data.time) },
              { label: 'Kanal', value: plain(data.channel) },
            ]}
          />
          <Fields
            className="reporter"
            of={[
              { label: 'Nama pelapor', value: <Clamp text={data.name} lines={2} limit={90} /> },
              { label: 'Alamat', value: <Clamp text={data.address ?? '-'} lines={3} limit={140} /> },
              { label: 'Kontak', value: <Clamp text={data.contact ?? '-'} lines={1} limit={50} /> },
            ]}
          />
        </div>
        <Fields of={[{ label: 'Hal', value: <Clamp text={data.subject} lines={2} limit={200} /> }]} />
        <Fields
          className="gist"
          of={[
            { label: 'Pokok aduan', value: <Clamp text={data.gist} lines={gistLines(data)} limit={1200} /> },
          ]}
        />
        <Fields
          of={[{ label: 'Lampiran', value: <Clamp text={attachmentText(data)} lines={2} limit={180} /> }]}
        />
      </div>
      <div className="close">
        <div className="left">
          <div>
            <p>
              Dijawab paling lambat: <span className="answer-by">{plain(data.answerBy)}</span>
            </p>
            <div className="how">
              <Clamp text={data.howToFollow} lines={5} limit={260} />
            </div>
          </div>
          <QrPlace of={data.code} />
        </div>
        <div className="officer">
          <p>
            {plain(data.place)}, {plain(data.date)}
          </p>
          <p>Petugas penerima,</p>
          <div className="room" aria-hidden="true" />
          <p className="name">
            {officer === '' ? '(............................................)' : officer}
          </p>
          <Clamp text={data.officer.position} lines={2} limit={100} />
          {data.officer.nip === null ? null : <p>NIP {formatNip(data.officer.nip)}</p>}
        </div>
      </div>
      <p className="foot">{footLines(data.foot).join(' · ')}</p>
    </section>
  );
}

/** At most `lines` lines; the rest is cut with an ellipsis, both for the eye and for who copies the text. */
function Clamp({ text, lines, limit }: { text: string; lines: number; limit: number }): ReactElement {
  return (
    <div className="clamp" style={{ WebkitLineClamp: lines }}>
      {clip(text, limit)}
    </div>
  );
}

function Scissors(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="#333" strokeWidth="1.7" aria-hidden="true">
      <circle cx="5.5" cy="7" r="2.8" />
      <circle cx="5.5" cy="17" r="2.8" />
      <path d="M8 8.4L22 17M8 15.6L22 7" />
    </svg>
  );
}
