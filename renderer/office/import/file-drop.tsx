import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useEffect, useState } from 'react';
import styles from './import.module.css';

/** Where a file is dropped or chosen, with what was wrong with the last one. */
export function FileDrop(p: {
  failure: string | null;
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
        aria-label="Letakkan berkas LAPOR!"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <IconFileSpreadsheet size={40} stroke={1.3} aria-hidden />
        <p>Letakkan berkas XLSX dari LAPOR! di sini, atau</p>
        <Button onClick={p.choose}>Pilih berkas</Button>
        <p className={styles.hint}>Isinya ditampilkan dulu baris demi baris; belum ada yang disimpan.</p>
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
