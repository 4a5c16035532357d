import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle, IconFileSpreadsheet } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import styles from './import.module.css';

/** Where a file is dropped or chosen, with what was wrong with the last one. */
export function FileDrop(p: { failure: string | null; choose: () => void; drop: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) p.drop(file);
  };
  return (
    <>
      {p.failure === null ? null : (
        <Alert
          color="red"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          title="Berkas tidak dapat diimpor"
          role="alert"
        >
          {p.failure}
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
        <p>Letakkan berkas XLSX dari LAPOR! di sini</p>
        <Button onClick={p.choose}>Pilih berkas</Button>
      </section>
    </>
  );
}
