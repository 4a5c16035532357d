import type { ReactElement } from 'react';

/** The square kept free for the code with which a paper will be verified. */
export function QrPlace(): ReactElement {
  return <div className="qr-place" aria-hidden="true" />;
}
