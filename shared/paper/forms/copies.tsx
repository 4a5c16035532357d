import type { ReactElement } from 'react';
import { plain } from '../text.ts';

/** `Tembusan:` with its list; nothing when there is none. */
export function Copies({ of }: { of: readonly string[] }): ReactElement | null {
  const copies = of.map(plain).filter((copy) => copy !== '');
  if (copies.length === 0) return null;
  return (
    <section className="copies">
      <h2 className="copies-title">Tembusan:</h2>
      <ol>
        {copies.map((copy, index) => (
          <li key={copy}>
            <span>{index + 1}.</span>
            <span>{copy}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
