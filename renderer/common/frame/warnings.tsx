import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './frame.module.css';

/** Things an officer must see, as a calm line; hidden until the program starts again or a new one comes. */
export function Warnings({ warnings }: { warnings: readonly string[] }) {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const shown = warnings.filter((text) => !seen.includes(text));
  if (shown.length === 0) return null;
  return (
    <section className={styles.warnings} aria-label="Perhatian">
      <IconInfoCircle size={17} aria-hidden />
      <ul>
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Button size="compact-xs" variant="subtle" onClick={() => setSeen(warnings)}>
        Sembunyikan
      </Button>
    </section>
  );
}
