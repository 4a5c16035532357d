import type { ReactElement, ReactNode } from 'react';
import { Letterhead } from '../parts/letterhead.tsx';
import { SignatureBlock } from '../parts/signature-block.tsx';
import { plain } from '../text.ts';
import type { ReportBase } from './report-data.ts';

/** Letterhead, title, what the report is, and who answers for it. */
export function ReportFrame(p: {
  data: ReportBase;
  title: string;
  subtitle: string;
  children: ReactNode;
}): ReactElement {
  return (
    <>
      <Letterhead of={p.data.letterhead} />
      <div className="report-title">
        <h1>{p.title}</h1>
        <p>{plain(p.subtitle)}</p>
      </div>
      {p.children}
      <div className="report-sign">
        <p>
          {plain(p.data.place)}, {plain(p.data.date)}
        </p>
        <SignatureBlock of={p.data.signature} />
      </div>
    </>
  );
}
