import { Button } from '@mantine/core';
import { useState } from 'react';
import { notifyDone } from '../../common/ui.tsx';
import { EnrolForm } from '../sync/enrol-form.tsx';
import styles from './first-run.module.css';

/** Gets an office back from Kominfo on a new computer; an office that Kominfo has nothing of is set up afterwards. */
export function Recover({ back }: { back: () => void }) {
  const [empty, setEmpty] = useState<string | null>(null);
  return (
    <main className={styles.page}>
      <div className={styles.box}>
        <h1>Sambungkan ke Kominfo</h1>
        <p className={styles.lead}>
          {empty ??
            'Untuk komputer baru dari kantor yang sudah pernah bertukar data: pengaturan, petugas, dan aduan diambil kembali dari Kominfo. Minta kode pendaftaran kepada Kominfo.'}
        </p>
        {empty === null ? (
          <EnrolForm
            autoFocus
            done={(done) => {
              // A recovered office opens by itself, since the state of the frame is asked anew.
              if (done.recovered) notifyDone(`Kantor ${done.office} dipulihkan.`);
              else
                setEmpty(
                  `Terhubung sebagai ${done.office}. Kominfo belum menyimpan data kantor ini, jadi siapkan kantor dahulu; aduan yang didisposisi masuk sesudahnya.`,
                );
            }}
          />
        ) : null}
        <Button variant="default" mt="lg" onClick={back}>
          {empty === null ? 'Kembali' : 'Siapkan kantor'}
        </Button>
      </div>
    </main>
  );
}
