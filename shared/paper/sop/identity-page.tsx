import type { ReactElement } from 'react';
import type { Letterhead } from '../data.ts';
import { plain } from '../text.ts';
import type { SopDocument } from './document.ts';
import { emblemOf } from './emblem.ts';
import { type IdentityLayout, officeFont, type IdentityPage as Page, type TextCell } from './identity.ts';
import { fontStyle, Lines, mm, sized } from './parts.tsx';

/** A page of the identity block: the office and the SOP's data, then the pairs of lists. */
export function IdentityPage({
  document,
  page,
}: {
  document: SopDocument;
  page: number;
}): ReactElement | null {
  const { identity, sheet, letterhead } = document;
  const shown = identity.pages[page];
  if (!shown) return null;
  const half = sheet.inner.width / 2;
  return (
    <div className="identity" style={{ ...fontStyle(identity.font), width: mm(sheet.inner.width) }}>
      {shown.block === null ? null : (
        <Block block={shown.block} letterhead={letterhead} identity={identity} half={half} />
      )}
      {shown.pairs.map(({ left, right, height }) => (
        <div className="pair" key={left.title} style={{ height: mm(height) }}>
          <List cell={left} width={half} />
          <List cell={right} width={half} />
        </div>
      ))}
    </div>
  );
}

function Block({
  block,
  letterhead,
  identity: { font, label },
  half,
}: {
  block: NonNullable<Page['block']>;
  letterhead: Letterhead;
  identity: IdentityLayout;
  half: number;
}): ReactElement {
  const emblem = emblemOf(letterhead);
  const { ratified } = block;
  const last = block.rows.length - 1;
  const row = ({ label: title, lines, bold, height }: (typeof block.rows)[number]): ReactElement => (
    <tr key={title} style={{ height: mm(height) }}>
      <th scope="row">{title}</th>
      <td style={bold ? { fontWeight: 700 } : {}}>
        <Lines of={lines} />
      </td>
    </tr>
  );
  return (
    <div className="block" style={{ height: mm(block.height) }}>
      <div className="office" style={sized(half)}>
        {emblem === null ? null : (
          <img src={emblem} alt={`Lambang daerah, ${plain(letterhead.government)}`} />
        )}
        {block.office.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never change places
          <p key={i} style={fontStyle(officeFont(line, font))}>
            {line.text}
          </p>
        ))}
      </div>
      <table style={sized(half, block.height)}>
        <colgroup>
          <col style={sized(label)} />
          <col style={sized(half - label)} />
        </colgroup>
        <tbody>
          {block.rows.slice(0, last).map(row)}
          <tr style={{ height: mm(ratified.height) }}>
            <th scope="row">Disahkan oleh</th>
            <td>
              <Lines of={ratified.over} />
              <div className="signing" />
              <div className="name">
                <Lines of={ratified.name} />
              </div>
              <Lines of={ratified.under} />
            </td>
          </tr>
          {block.rows.slice(last).map(row)}
        </tbody>
      </table>
    </div>
  );
}

function List({ cell: { title, lines }, width }: { cell: TextCell; width: number }): ReactElement {
  return (
    <section style={sized(width)}>
      <h3>{title}</h3>
      {lines.length === 0 ? <p>-</p> : null}
      {lines.map(({ mark, text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never change places
        <p key={i} className={mark === '' && lines.some((each) => each.mark !== '') ? 'more' : ''}>
          {mark === '' ? null : <span className="mark">{mark}</span>}
          {text}
        </p>
      ))}
    </section>
  );
}
