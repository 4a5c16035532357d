import type { ReactElement } from 'react';
import type { DispositionSheetData } from '../data.ts';
import { Box } from '../parts/box.tsx';
import { Fields } from '../parts/fields.tsx';
import { Letterhead } from '../parts/letterhead.tsx';
import { QrPlace } from '../parts/qr-place.tsx';
import { SignatureBlock } from '../parts/signature-block.tsx';
import { TextBlock } from '../parts/text-block.tsx';
import { paragraphs, plain } from '../text.ts';
import { DispositionLists } from './disposition-lists.tsx';

/** Texts longer than this are set smaller and across, so that the sheet stays on one page as long as it can. */
const longGist = 500;

/** Lembar disposisi: one bordered grid, read by the head, ticked by the printer or by pen. */
export function DispositionSheet({ data }: { data: DispositionSheetData }): ReactElement {
  return (
    <div className="body">
      <Letterhead of={data.letterhead} />
      <div className="title">
        <h1>LEMBAR DISPOSISI</h1>
        {data.secret ? <p className="stamp">RAHASIA</p> : null}
      </div>
      <div className="grid">
        <div className="row two">
          <div className="cell">
            <Fields
              of={[
                { label: 'Surat dari', value: plain(data.from) },
                { label: 'No. Surat', value: plain(data.letterNumber) },
                { label: 'Tgl. Surat', value: plain(data.letterDate) },
              ]}
            />
          </div>
          <div className="cell">
            <Fields
              of={[
                { label: 'Diterima Tgl.', value: plain(data.receivedAt) },
                { label: 'No. Agenda', value: plain(data.agenda) },
                { label: 'Sifat', value: <Nature data={data} /> },
              ]}
            />
          </div>
        </div>
        <div className="row cell">
          <Subject data={data} />
        </div>
        <DispositionLists data={data} />
        <div className="close">
          <section className={data.byHand ? 'row cell notes ruled' : 'row cell notes'}>
            <h2>Catatan :</h2>
            {data.notes === null ? null : <TextBlock text={data.notes} />}
            {data.byHand && paragraphs(data.notes ?? '').length === 0 ? <Rules /> : null}
          </section>
          <Sign data={data} />
        </div>
      </div>
    </div>
  );
}

function Sign({ data }: { data: DispositionSheetData }): ReactElement {
  return (
    <div className="row sign">
      <div className="cell">
        <QrPlace of={data.code} />
      </div>
      <div className="cell">
        <SignatureBlock of={data.signature}>
          <p className="initial">
            {data.signedOn === null ? (
              <>
                Paraf dan tanggal : <span />
              </>
            ) : (
              `Tanggal : ${plain(data.signedOn)}`
            )}
          </p>
        </SignatureBlock>
      </div>
    </div>
  );
}

function Nature({ data }: { data: DispositionSheetData }): ReactElement {
  const boxes = [
    { label: 'Sangat Segera', ticked: data.urgency === 'sangat segera' },
    { label: 'Segera', ticked: data.urgency === 'segera' },
    { label: 'Rahasia', ticked: data.secret },
  ];
  return (
    <div className="nature">
      {boxes.map(({ label, ticked }) => (
        <span key={label}>
          <Box ticked={ticked && !data.byHand} />
          {label}
        </span>
      ))}
    </div>
  );
}

function Subject({ data }: { data: DispositionSheetData }): ReactElement {
  const long = plain(data.gist).length > longGist;
  const due = data.due === null ? '' : plain(data.due);
  const gist = (
    <div className="gist">
      <TextBlock text={data.gist} />
    </div>
  );
  const subject = (
    <>
      <p>
        <b>{plain(data.subject)}</b>
        {data.classification === null ? null : <i> ({plain(data.classification)})</i>}
      </p>
      {long ? null : gist}
    </>
  );
  const limit = (
    <>
      {due === '' ? '................................' : <b>{due}</b>}
      {data.dueNote === null || data.dueNote === '' ? null : ` (${plain(data.dueNote)})`}
    </>
  );
  return (
    <div className={long ? 'long' : undefined}>
      <Fields of={[{ label: 'Hal', value: subject }]} />
      {long ? gist : null}
      <Fields className="due" of={[{ label: 'Batas waktu', value: limit }]} />
    </div>
  );
}

/** Dotted lines to write on, as many as the room has. */
function Rules(): ReactElement {
  return (
    <div className="rules" aria-hidden="true">
      {Array.from({ length: 24 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={line} />
      ))}
    </div>
  );
}
