import type { ReactElement } from 'react';

/** A box to tick, by the printer or by pen. The tick is drawn, since the typeface has none. */
export function Box({ ticked }: { ticked: boolean }): ReactElement {
  return (
    <svg className="box" viewBox="0 0 20 20" role="img" aria-label={ticked ? 'dicentang' : 'kosong'}>
      <rect x="1.2" y="1.2" width="17.6" height="17.6" fill="none" stroke="#000" strokeWidth="1.6" />
      {ticked ? <path d="M4.5 10.5l4 4.3L16 5.4" fill="none" stroke="#000" strokeWidth="2.4" /> : null}
    </svg>
  );
}
