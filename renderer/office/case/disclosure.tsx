import { Anchor } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';

/** What few need to read, behind words that open and close it. */
export function Disclosure(p: { show: string; hide: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const content = useId();
  return (
    <div>
      <Anchor
        component="button"
        type="button"
        size="sm"
        mt="xs"
        aria-expanded={open}
        aria-controls={content}
        onClick={() => setOpen(!open)}
      >
        {open ? p.hide : p.show}
      </Anchor>
      <div id={content}>{open ? p.children : null}</div>
    </div>
  );
}
