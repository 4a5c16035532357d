import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import styles from './import.module.css';

/** Where a file is dropped or chosen, with what was wrong with the last one. */
export function FileDrop(p: {
  failure: string | null;
  /** Names the place for who does not see it. */
  label: string;
  icon: ReactNode;
  words: string;
  button: string;
  hint: string;
  choose: () => void;
  drop: (files: readonly File[]) => void;
}) {
  const [over, setOver] = useState(false);
  useNoStrayDrops();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    p.drop([...event.dataTransfer.files]);
  };
  return (
    <>
      {p.failure === null ? null : (
        <Alert
          color="red"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          title="Berkas belum dapat diimpor"
          role="alert"
        >
          {p.failure}
          <div className={styles.again}>
            <Button size="xs" variant="default" onClick={p.choose}>
              Pilih berkas lain
            </Button>
          </div>
        </Alert>
      )}
      <section
        className={styles.drop}
        data-over={over}
        aria-label={p.label}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        {p.icon}
        <p>{p.words}</p>
        <Button onClick={p.choose}>{p.button}</Button>
        <p className={styles.hint}>{p.hint}</p>
      </section>
    </>
  );
}

/** A file dropped beside the zone would take the window away from the program; it is ignored instead. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const ignore = (event: Event) => event.preventDefault();
    for (const name of ['dragover', 'drop']) addEventListener(name, ignore);
    return () => {
      for (const name of ['dragover', 'drop']) removeEventListener(name, ignore);
    };
  }, []);
}
