import type { ReactElement, ReactNode } from 'react';
import type { Signature } from '../data.ts';
import { formatNip } from '../nip.ts';
import { signatureLines } from '../signature.ts';
import { plain } from '../text.ts';

/** Position, room to sign, name, rank and NIP. `children` stand between the position and the room to sign. */
export function SignatureBlock({ of, children }: { of: Signature; children?: ReactNode }): ReactElement {
  const name = plain(of.name);
  return (
    <div className="signature">
      {signatureLines(of).map((line) => (
        <p className="position" key={line}>
          {line}
        </p>
      ))}
      {children}
      <div className="room" aria-hidden="true" />
      <p className="name">{name === '' ? '(............................................)' : name}</p>
      {of.rank === null || plain(of.rank) === '' ? null : <p>{plain(of.rank)}</p>}
      {of.nip === null || of.nip === '' ? null : <p>NIP {formatNip(of.nip)}</p>}
    </div>
  );
}
