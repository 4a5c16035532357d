import type { ReactElement } from 'react';
import { pieceOf } from '../../domain/wording/pieces.ts';
import type { MinutesData, Person } from '../data.ts';
import { openingParagraphs } from '../minutes-words.ts';
import { Letterhead } from '../parts/letterhead.tsx';
import { QrPlace } from '../parts/qr-place.tsx';
import { SignatureBlock } from '../parts/signature-block.tsx';
import { TextBlock } from '../parts/text-block.tsx';
import { paragraphs, plain, printable } from '../text.ts';

const titles: Record<MinutesData['purpose'], string> = {
  klarifikasi: 'BERITA ACARA KLARIFIKASI PENGADUAN',
  'cek lapangan': 'BERITA ACARA CEK LAPANGAN',
};
/** People present and witnesses have at least this many lines, so that more can sign by pen. */
const fewestParties = 3;
const fewestWitnesses = 2;

/** Berita acara: who met, on what basis, what was found and agreed, and everybody's signature. */
export function Minutes({ data }: { data: MinutesData }): ReactElement {
  return (
    <>
      <Letterhead of={data.letterhead} />
      <div className="minutes-title">
        <h1>{titles[data.purpose]}</h1>
        <p>Nomor : {plain(data.number)}</p>
      </div>
      <Opening data={data} />
      <div className="minutes-parts">
        <Section number="I" title="Dasar" text={data.basis} lines={2} />
        <Section number="II" title="Pokok pengaduan" text={data.gist} lines={2} />
        <Section number="III" title="Hasil" text={data.findings} lines={5} />
        <Section number="IV" title="Kesepakatan dan tindak lanjut" text={data.agreements} lines={3} />
      </div>
      {paragraphs(data.closing ?? pieceOf('berita-acara.closing').usual).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, and two may be alike
        <p className="opening" key={index}>
          {line}
        </p>
      ))}
      <Signers title="Pihak yang hadir" people={data.parties} fewest={fewestParties} />
      <div className="last">
        <Signers title="Saksi" people={data.witnesses} fewest={fewestWitnesses} />
        <div className="sign">
          <QrPlace of={data.code} />
          <div className="known">
            <p>
              {plain(data.place)}, {plain(data.date)}
            </p>
            <p>Mengetahui,</p>
            <SignatureBlock of={data.signature} />
          </div>
        </div>
      </div>
    </>
  );
}

function Opening({ data }: { data: MinutesData }): ReactElement {
  return (
    <>
      {openingParagraphs(data).map((runs, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, and two may be alike
        <p className="opening" key={line}>
          {runs.map(({ text, strong }, run) =>
            strong ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, and two may be alike
              <b key={run}>{printable(text)}</b>
            ) : (
              printable(text)
            ),
          )}
        </p>
      ))}
    </>
  );
}

/** A titled part; without a text it is as many lines to write on. */
function Section(p: { number: string; title: string; text: string; lines: number }): ReactElement {
  return (
    <section>
      <h2>
        <span>{p.number}.</span>
        {p.title}
      </h2>
      <div>
        {paragraphs(p.text).length > 0 ? (
          <TextBlock text={p.text} />
        ) : (
          Array.from({ length: p.lines }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
            <div className="rule" key={line} />
          ))
        )}
      </div>
    </section>
  );
}

function Signers(p: { title: string; people: readonly Person[]; fewest: number }): ReactElement {
  const rows = Array.from({ length: Math.max(p.fewest, p.people.length) }, (_, row) => p.people[row]);
  return (
    <table className="signers">
      <thead>
        <tr>
          <th className="no">No</th>
          <th>{p.title}</th>
          <th>Kedudukan</th>
          <th>Tanda tangan</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((person, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what is printed
          <tr key={row}>
            <td className="no">{row + 1}</td>
            <td>{plain(person?.name ?? '')}</td>
            <td>{plain(person?.position ?? '')}</td>
            <td className={row % 2 === 0 ? 'ink' : 'ink right'}>{row + 1}. </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
