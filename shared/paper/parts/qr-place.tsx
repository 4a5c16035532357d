import type { ReactElement } from 'react';
import { drawQr } from '../code/qr.ts';

/** The square of the code by which a paper is verified and filed; empty until the paper is issued. */
export function QrPlace({ of }: { of: string | null }): ReactElement {
  if (of === null) return <div className="qr-place" aria-hidden="true" />;
  const { size, path } = drawQr(of);
  return (
    <svg
      className="qr-place"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label="Kode QR keaslian surat"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
