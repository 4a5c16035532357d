import type { ReactElement, ReactNode } from 'react';

export interface Field {
  readonly label: string;
  readonly value: ReactNode;
}

/** Labels, colons and values in three straight columns; a long value wraps under itself. */
export function Fields({ of, className }: { of: readonly Field[]; className?: string }): ReactElement {
  return (
    <dl className={className === undefined ? 'fields' : `fields ${className}`}>
      {of.map((field) => (
        <div key={field.label}>
          <dt>{field.label}</dt>
          <dd>{field.value}</dd>
        </div>
      ))}
    </dl>
  );
}
